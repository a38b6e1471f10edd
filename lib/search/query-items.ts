/** A piece of a line: a word, something in quotes, or what may be a filter. */
export interface Item {
  /** As typed; what is in quotes without them. */
  text: string;
  /** What stands before a colon; null where there is none. */
  name: string | null;
  /** What stands after it, without quotes. */
  value: string;
  quoted: boolean;
  /** It is not to be found. */
  not: boolean;
  start: number;
  end: number;
}

/** Quotation marks of the five languages, and their closing ones; one that isn't closed goes to the end. */
const QUOTED =
  '"(?<a>[^"]*)(?:"|$)|“(?<b>[^”]*)(?:”|$)|„(?<c>[^“”]*)(?:[“”]|$)|«(?<d>[^»]*)(?:»|$)';
const bare = QUOTED.replace(/\?<(\w)>/g, '');
const ITEM = new RegExp(
  `(?<not>-)?(?:${QUOTED}|(?<name>\\p{L}+):(?<value>[<>=]*(?:${bare})|[^\\s"“„«]*)|(?<word>[^\\s"“„«]+))`,
  'gu',
);

const unquoted = (text: string) => text.replace(/["“”„«»]/g, '').trim();

function itemOf(match: RegExpExecArray): Item {
  const { a, b, c, d, name, value, word, not } = match.groups ?? {};
  const inside = a ?? b ?? c ?? d;
  const text = inside ?? word ?? `${name}:${value ?? ''}`;
  return {
    text: inside === undefined ? unquoted(text) : text.trim(),
    name: not ? null : (name ?? null),
    value: unquoted(value ?? ''),
    quoted: inside !== undefined && not === undefined,
    not: not !== undefined,
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** The pieces of a line in their order; what holds neither letter nor number is left out. */
export function itemsIn(line: string): Item[] {
  return [...line.matchAll(ITEM)].map(itemOf).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
