import type { Action } from '../mentoring/action';
import type { Side } from '../shared/row';
import type { Wording } from '../shared/wording';
import { ENOUGH, type Part, partOf } from '../signs/enough';
import { say } from '../signs/sign';
import type { DayOf } from './days';
import type { Insight } from './insight';
import type { Scene } from './rows';
import { bySpan } from './spans';

/** An undertaking that can be told of: whether it was kept by its date, and the local date that tells. */
export interface Told {
  kept: boolean;
  date: string;
}

/**
 * What became of an undertaking by `today` (local date); null where it has time yet or was dropped. By its date means up to
 * the end of that day; what had no date was kept when it was done. What was kept lies on the day it was done, what wasn't on
 * the day it was due.
 */
export function toldOf({ status, due, doneAt }: Action, today: string, dayOf: DayOf): Told | null {
  if (status === 'dropped') return null;
  if (status === 'open') return due !== null && due < today ? { kept: false, date: due } : null;
  const done = doneAt === null ? due : dayOf(doneAt);
  if (done === null) return null;
  return due === null || done <= due ? { kept: true, date: done } : { kept: false, date: due };
}

interface OneSide {
  side: Side;
  spans: Part[];
  all: Part;
}

function sideOf({ actions, spans, dayOf, now }: Scene, side: Side): OneSide {
  const today = dayOf(now);
  const told: Told[] = [];
  for (const action of actions) {
    const one = action.owner === side ? toldOf(action, today, dayOf) : null;
    if (one) told.push(one);
  }
  const laid = bySpan(spans, told, ({ date }) => date);
  const part = (some: readonly Told[]) => partOf(some.map(({ kept }) => kept));
  return { side, spans: laid.map(part), all: part(laid.flat()) };
}

function readingOf(me: Part, them: Part, name: string | null): Wording | null {
  const which = name === null ? 'insights.follow' : 'signs.follow';
  const theirs = { theirs: them.part, theirsOf: them.of, ...(name === null ? {} : { name }) };
  if (me.of >= ENOUGH && them.of >= ENOUGH) return say(`${which}.both`, { ...me, ...theirs });
  if (me.of >= ENOUGH) return say('signs.follow.me', { ...me });
  return them.of >= ENOUGH ? say(`${which}.partner`, theirs) : null;
}

/** What each side kept of what it undertook, when it came due or was done (PRACTICE F1, F4). */
export function followInsight(scene: Scene): Insight {
  const kind = 'follow';
  const unknown = say('signs.follow.unknown');
  const [me, them] = [sideOf(scene, 'me'), sideOf(scene, 'partner')];
  const { name, spans } = scene;
  const reading = readingOf(me.all, them.all, name);
  if (!reading) return { kind, chart: null, reading: say('signs.early.follow'), more: [], unknown };
  const nameOf = (side: Side) =>
    side === 'partner' && name === null
      ? say('insights.follow.line.partners')
      : say(`signs.follow.line.${side}`, name === null ? {} : { name });
  return {
    kind,
    reading,
    more: [],
    unknown,
    chart: {
      shape: 'bars',
      unit: 'count',
      spans,
      lines: [me, them].map((one) => ({
        name: nameOf(one.side),
        look: one.side === 'me' ? 'me' : 'them',
        values: one.spans.map((part) => (part.of === 0 ? null : part)),
      })),
      mark: null,
    },
  };
}
