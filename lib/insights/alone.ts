import type { Side } from '../shared/row';
import type { Wording } from '../shared/wording';
import { changeOf, ENOUGH, partOf } from '../signs/enough';
import { say } from '../signs/sign';
import type { Insight } from './insight';
import type { Scene } from './rows';
import { bySpan } from './spans';

type What = 'owns' | 'proposes' | 'decides';

/** Whose a thing is, whether that is the mentee, and on which local date. */
interface Turn {
  partnerId: string;
  side: Side | 'both';
  date: string;
}

interface Measure {
  what: What;
  laid: boolean[][];
}

function turnsOf({ actions, agreements, meetings, dayOf }: Scene) {
  const starts = new Map(meetings.map(({ id, start }) => [id, start]));
  const turns: Record<What, Turn[]> = { owns: [], proposes: [], decides: [] };
  // What was noted in a meeting belongs to its day, whenever it was typed.
  const dateOf = (row: { meetingId: string | null; createdAt: number }) =>
    dayOf(starts.get(row.meetingId ?? '') ?? row.createdAt);
  // One walk over each: there may be tens of thousands, and no page is to stand still meanwhile.
  for (const row of actions) {
    const { partnerId, owner, proposedBy } = row;
    if (partnerId === null) continue;
    const date = dateOf(row);
    turns.owns.push({ partnerId, side: owner, date });
    turns.proposes.push({ partnerId, side: proposedBy, date });
  }
  for (const row of agreements) {
    const { partnerId, proposedBy, decidedBy } = row;
    const date = dateOf(row);
    turns.proposes.push({ partnerId, side: proposedBy, date });
    if (decidedBy !== null) turns.decides.push({ partnerId, side: decidedBy, date });
  }
  return turns;
}

/** What is written down counts as the user's proposal until somebody says otherwise: only such relationships tell. */
function toldOnly(proposes: readonly Turn[]): Turn[] {
  const told = new Set(
    proposes.flatMap(({ partnerId, side }) => (side === 'partner' ? [partnerId] : [])),
  );
  return proposes.filter(({ partnerId }) => told.has(partnerId));
}

function measuresOf(scene: Scene): Measure[] {
  const mentee = new Map(
    scene.partners.map(({ id, chair }) => [id, chair === 'mentor' ? 'partner' : 'me']),
  );
  const turns = turnsOf(scene);
  const all: Record<What, Turn[]> = { ...turns, proposes: toldOnly(turns.proposes) };
  return (['proposes', 'owns', 'decides'] as const).flatMap((what) => {
    const known = all[what].filter(({ partnerId }) => mentee.has(partnerId));
    const laid = bySpan(scene.spans, known, ({ date }) => date).map((some) =>
      some.map(({ partnerId, side }) => side === 'both' || side === mentee.get(partnerId)),
    );
    return laid.flat().length >= ENOUGH ? [{ what, laid }] : [];
  });
}

/** How the later half of the spans differs from the earlier one; nothing where it doesn't. */
function changeIn({ what, laid }: Measure): Wording[] {
  const middle = Math.floor(laid.length / 2);
  const [was, now] = [partOf(laid.slice(0, middle).flat()), partOf(laid.slice(middle).flat())];
  if (changeOf(was, now) === 0) return [];
  const params = { part: now.part, of: now.of, was: was.part, wasOf: was.of };
  return [say(`insights.alone.lately.${what}`, params)];
}

/** What the mentee owns, proposes and decides themself, over time (PRACTICE H3). */
export function aloneInsight(scene: Scene): Insight {
  const { name, partners, spans } = scene;
  const rest = { kind: 'alone', unknown: say('signs.alone.unknown') } as const;
  const measures = measuresOf(scene);
  const [first] = measures;
  if (!first) return { ...rest, chart: null, reading: say('insights.early.alone'), more: [] };
  const who = partners[0]?.chair === 'mentor' ? 'partner' : 'me';
  const { part, of } = partOf(first.laid.flat());
  const reading = name === null ? 'all' : who;
  return {
    ...rest,
    reading: say(`insights.alone.${first.what}.${reading}`, {
      part,
      of,
      ...(name === null ? {} : { name }),
    }),
    more: measures.flatMap(changeIn),
    chart: {
      shape: 'bars',
      unit: 'count',
      spans,
      lines: measures.map(({ what, laid }) => ({
        name: say(`signs.alone.line.${what}`),
        look: name === null ? 'plain' : who === 'me' ? 'me' : 'them',
        values: laid.map((some) => (some.length === 0 ? null : partOf(some))),
      })),
      mark: null,
    },
  };
}
