import { isRapportLow } from '../mentoring/rules/pulse-due';
import type { Wording } from '../shared/wording';
import { independence, menteeOf } from './alone';
import { fromOf, fromPlaces, type Held, placed } from './held';
import type { SignEnv, SignRows } from './rows';
import { type From, type Sign, say, tooEarly } from './sign';

/** Before the first review (PRACTICE H2) nothing points to an end: two who don't click are told earlier (H1). */
const MEETINGS = 5;
/** So many meetings without anything are a lull; one or two are a bad week. */
const LULL = 3;

/** Something that points to an end, and the meetings it comes from. */
interface Reason {
  wording: Wording;
  from: readonly From[];
}

function goalsReached(rows: SignRows, held: Held): Reason | null {
  const count = (status: string) => rows.goals.filter((goal) => goal.status === status).length;
  const n = count('reached');
  if (n === 0 || count('active') > 0) return null;
  return { wording: say('signs.ready.goals', { n }), from: fromOf(held.meetings.slice(-1)) };
}

function alone(rows: SignRows, held: Held, name: string): Reason | null {
  const from = independence(rows, held);
  return from && { wording: say(`signs.ready.alone.${menteeOf(rows)}`, { name }), from };
}

/** The last check-ins that were made name nothing useful. */
function nothingUseful(rows: SignRows, held: Held): Reason | null {
  const useful = new Map(rows.closings.map(({ meetingId, useful: text }) => [meetingId, text]));
  const closed = held.meetings.filter(({ id, closedAt }) => closedAt !== null && useful.has(id));
  const last = closed.slice(-LULL);
  const empty = last.every(({ id }) => (useful.get(id) ?? '').trim() === '');
  if (last.length < LULL || !empty) return null;
  return { wording: say('signs.ready.useful', { n: LULL }), from: fromOf(last) };
}

/** No undertaking came of the last meetings. */
function noSteps(rows: SignRows, held: Held): Reason | null {
  const first = held.meetings.length - LULL;
  const steps = placed(held, rows.actions).filter(({ place }) => place >= first);
  if (rows.actions.length === 0 || steps.length > 0) return null;
  return {
    wording: say('signs.ready.steps', { n: LULL }),
    from: fromOf(held.meetings.slice(first)),
  };
}

/** The last two pulses, of meetings that took place, were low (PRACTICE H1). */
function lowPulse(rows: SignRows, held: Held): Reason | null {
  const pulses = rows.pulses.flatMap(({ meetingId, at, value }) => {
    const place = held.placeOf({ meetingId, createdAt: at });
    return place === null ? [] : [{ place, at, value }];
  });
  if (!isRapportLow(pulses)) return null;
  const latest = pulses.toSorted((a, b) => b.at - a.at).slice(0, 2);
  const from = fromPlaces(
    held,
    latest.map(({ place }) => place),
  );
  return { wording: say('signs.ready.pulse'), from };
}

function findingOf(reached: readonly Reason[], lull: readonly Reason[]): Wording {
  if (reached.length === 2) return say('signs.ready.reached');
  // One of them alone may be a busy month; two that say the same are worth a word.
  if (lull.length >= 2) return say('signs.ready.lull');
  return reached.length + lull.length > 0 ? say('signs.ready.some') : say('signs.ready.none');
}

function fromAll(held: Held, reasons: readonly Reason[]): From[] {
  const ids = new Set(reasons.flatMap(({ from }) => from.map(({ id }) => id)));
  const named = held.meetings.filter(({ id }) => ids.has(id));
  return fromOf(reasons.length === 0 ? held.meetings : named);
}

/**
 * Whether it may be time to close (PRACTICE H4): the goals are reached and the mentee works on their own,
 * or the meetings bring little to one. It says what it rests on, and decides nothing.
 */
export function readySign(rows: SignRows, held: Held, { name }: SignEnv): Sign {
  if (held.meetings.length < MEETINGS) return tooEarly('ready');
  const reached = [goalsReached(rows, held), alone(rows, held, name)].filter((one) => one !== null);
  const lull = [nothingUseful(rows, held), noSteps(rows, held), lowPulse(rows, held)].filter(
    (one) => one !== null,
  );
  const reasons = [...reached, ...lull];
  return {
    kind: 'ready',
    level: 'known',
    finding: findingOf(reached, lull),
    details: reasons.map(({ wording }) => wording),
    from: fromAll(held, reasons),
    unknown: say('signs.ready.unknown'),
    series: null,
  };
}
