/** Who is to be drawn: the name, and how strong the tie is, 1 to 3; null where that was never said. */
interface Tied {
  id: string;
  strength: number | null;
}

/** Where a stone and its words stand, in the units of the drawing. */
export interface Placed {
  id: string;
  x: number;
  y: number;
  /** Where the words begin, and to which side they run from there. */
  words: { x: number; anchor: 'start' | 'end' };
}

export interface Drawing {
  width: number;
  height: number;
  /** The user's own stone. */
  me: { x: number; y: number };
  placed: Placed[];
}

/** So many stones can be read in one picture; more are for the table alone. */
export const MOST_DRAWN = 20;
/** A row for each stone: nothing else stands in it, so that no words meet. */
const ROW = 46;
/** From a stone's middle to its words. */
const BESIDE = 25;
/** How far a stone stands from the middle: stronger is nearer. */
const FAR: Readonly<Record<string, number>> = { 3: 96, 2: 148, 1: 200 };

/** On a narrow page all stand nearer. */
const NARROW = 0.71;

const farOf = ({ strength }: Tied) => FAR[String(strength ?? 1)] ?? 200;

/** The strongest in the middle rows, weaker ones above and below by turns: no way to one leads over another. */
function aroundMiddle<T extends Tied>(all: readonly T[]): T[] {
  const rows: T[] = [];
  const strongest = all.toSorted((a, b) => farOf(a) - farOf(b));
  for (const [at, one] of strongest.entries()) at % 2 === 0 ? rows.push(one) : rows.unshift(one);
  return rows;
}

function column(all: readonly Tied[], middle: { x: number; y: number }, side: 1 | -1): Placed[] {
  const rows = aroundMiddle(all);
  const top = middle.y - ((rows.length - 1) * ROW) / 2;
  return rows.map((one, at) => {
    const y = top + at * ROW;
    const x = middle.x + side * farOf(one);
    return {
      id: one.id,
      x,
      y,
      words: { x: x + side * BESIDE, anchor: side === 1 ? 'start' : 'end' },
    };
  });
}

/** The map on a wide page: the user in the middle, partners to both sides. */
export function wideDrawing(all: readonly Tied[]): Drawing {
  const height = Math.max(4, Math.ceil(all.length / 2)) * ROW + 20;
  const me = { x: 370, y: height / 2 };
  const turns = all.toSorted((a, b) => farOf(a) - farOf(b));
  const right = turns.filter((_, at) => at % 2 === 0);
  const left = turns.filter((_, at) => at % 2 === 1);
  return { width: 740, height, me, placed: [...column(left, me, -1), ...column(right, me, 1)] };
}

/** The map on a narrow page: the user at the edge, everybody to the other side. */
export function narrowDrawing(all: readonly Tied[]): Drawing {
  const height = Math.max(3, all.length) * ROW + 20;
  const me = { x: 22, y: height / 2 };
  const placed = column(all, { x: 0, y: me.y }, 1).map((one) => {
    const x = me.x + one.x * NARROW;
    return { ...one, x, words: { x: x + BESIDE, anchor: 'start' as const } };
  });
  return { width: 320, height, me, placed };
}

/**
 * The way from the user to a stone, as the `d` of a path: along the user's own column first, then along the stone's row,
 * where nothing else stands.
 */
export function wayTo(me: Drawing['me'], { x, y }: Pick<Placed, 'x' | 'y'>): string {
  return `M${me.x} ${me.y}C${me.x} ${y} ${me.x} ${y} ${x} ${y}`;
}

/** So many letters of a name fit beside a stone. */
const LETTERS = 16;

/** A name as it is drawn: whole words as far as they fit. */
export function shortName(name: string): string {
  const letters = [...name.trim()];
  return letters.length <= LETTERS
    ? name.trim()
    : `${letters
        .slice(0, LETTERS - 1)
        .join('')
        .trim()}…`;
}
