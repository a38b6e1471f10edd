import type { CalendarEvent } from '../calendar/event';
import type { DetectionContext } from '../detection/input';
import type { Decision } from '../mentoring/decision';
import { latestDecisions } from '../mentoring/decision-book';
import type { Chair, Partner } from '../mentoring/partner';
import { usualChair } from '../mentoring/usual-chair';
import { isSample, isSampleUid } from '../shared/sample-id';
import type { Store } from '../storage/store';
import { chairFromTitle } from './chair-from-title';
import { createJudge, type Judge, judgeAhead, takesPlace } from './event-row';
import { type Grown, growth, withGrown } from './grow';
import { readHeld, type Series, seriesIn } from './held';
import { meet } from './meet';
import { PartnerBook } from './partner-book';
import { nameOf } from './people';

/** The user's chair in an event: as told for its series, else as its title tells, else the usual one. */
export type ChairOf = (event: CalendarEvent) => Chair;

/** What the user's own data tells detection. */
export interface Known {
  partners: Partner[];
  decisions: Decision[];
  /** How many answers there are besides that were taken back. */
  takenBack: number;
  /** The series of the meetings of partners without an address. */
  held: Series;
}

export interface Judged {
  judge: Judge;
  book: PartnerBook;
  /** Partners met for the first time, not yet stored. */
  newcomers: Partner[];
  /** Stored partners of whom more is known now, not yet written. */
  grown: Grown[];
  chairOf: ChairOf;
}

interface Options {
  now: number;
  ahead?: boolean;
  signal?: AbortSignal | undefined;
  selfEmails: string[];
}

/** Partners met in one meeting are known in the next: three rounds settle it, so that a second reading changes nothing. */
const ROUNDS = 3;
/** Who turns out to be somebody tells more of the next; two turns do, and whatever comes it ends. */
const TURNS = 8;

/** Reads what the user's data tells; decisions from oldest to newest, as detection wants them. */
export async function readKnown(store: Store): Promise<Known> {
  const [rows, answers] = await Promise.all([
    store.partners.table.toArray(),
    store.decisions.table.toArray(),
  ]);
  const partners = store.partners.read(rows);
  const decisions = store.decisions.read(answers).sort((a, b) => a.createdAt - b.createdAt);
  const takenBack = answers.length - decisions.length;
  return { partners, decisions, takenBack, held: await readHeld(store, partners) };
}

/** What counts for a series (iCalUID): people of the sample are known in its own events only. */
export function knownFor(uid: string, known: Known): Known {
  return isSampleUid(uid) ? known : withoutSample(known);
}

/** What counts for the user's own events. */
export function withoutSample(known: Known): Known {
  return { ...known, partners: known.partners.filter((partner) => !isSample(partner)) };
}

/** Whether two readings of what is known are the same. */
export function sameKnown(a: Known, b: Known): boolean {
  const stamp = ({ partners, decisions, held }: Known) => [
    ...[...partners, ...decisions].map((row) => `${row.id} ${row.updatedAt}`),
    ...[...held].map(([id, uids]) => [id, ...uids].join('\n')),
  ];
  return stamp(a).join() === stamp(b).join();
}

/** Tells the user's chair in an event by what is known. */
export function chairsBy({ partners, decisions }: Known): ChairOf {
  const chairs = latestDecisions(decisions);
  const usual = usualChair(partners);
  return ({ uid, title, attendees }) =>
    chairs.get(`series\n${uid}`)?.chair ??
    chairFromTitle(title, attendees.filter(({ self }) => self).map(nameOf)) ??
    usual;
}

/** Meets everybody in the events, round by round, until nobody new comes; gives them and the events that brought them. */
async function meetAll(
  events: readonly CalendarEvent[],
  judged: Judged,
  context: () => DetectionContext,
  options: Options,
): Promise<{ newcomers: Partner[]; mentoring: CalendarEvent[] }> {
  const newcomers: Partner[] = [];
  let mentoring: CalendarEvent[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { judge, book, chairOf } = judged;
    if (options.ahead) await judgeAhead(events, judge, options.signal);
    mentoring = events.filter((e) => takesPlace(e) && judge(e).verdict === 'mentoring');
    const met = meet(mentoring, book, options.selfEmails, chairOf, options.now);
    if (met.length === 0) break;
    newcomers.push(...met);
    judged.judge = createJudge(context());
  }
  return { newcomers, mentoring };
}

/** Who of those in the book is somebody just met: the book anew where there is one. */
function grow(judged: Judged, newcomers: readonly Partner[], known: Known, metIn: Series): boolean {
  const partners = judged.book.partners();
  const grown = growth({ partners, held: known.held, metIn }, newcomers);
  const stored = new Set(known.partners.map(({ id }) => id));
  judged.newcomers = withGrown([...judged.newcomers, ...newcomers], grown);
  judged.grown.push(...grown.filter(({ before }) => stored.has(before.id)));
  if (grown.length > 0) judged.book = new PartnerBook(withGrown(partners, grown));
  return grown.length > 0;
}

/**
 * Judges the user's own events against what is known, the sample left out, without writing. `ahead` judges
 * in slices before each round; inside a transaction nothing may wait for anything but the database, so
 * there it is left out.
 */
export async function judgeEvents(
  events: readonly CalendarEvent[],
  all: Known,
  selfEmails: string[],
  when: { now: number; ahead?: boolean; signal?: AbortSignal | undefined },
): Promise<Judged> {
  const options = { ...when, selfEmails };
  const known = withoutSample(all);
  const book = new PartnerBook(known.partners);
  const start = { book, newcomers: [], grown: [], chairOf: chairsBy(known) };
  const context = (partners = judged.book.partners()) => ({
    partners,
    decisions: known.decisions,
    selfEmails,
  });
  const first = createJudge(context(known.partners));
  const judged: Judged = { judge: first, ...start };
  for (let turn = 0; ; turn += 1) {
    const { newcomers, mentoring } = await meetAll(events, judged, context, options);
    // The last turn grows nobody: whom it met would be dropped, and nobody met again in their stead.
    if (turn === TURNS) judged.newcomers.push(...newcomers);
    if (newcomers.length === 0) break;
    const metIn = seriesIn(mentoring, judged.book, selfEmails);
    if (turn === TURNS || !grow(judged, newcomers, known, metIn)) break;
    judged.judge = createJudge(context());
  }
  if (options.ahead) await judgeAhead(events, judged.judge, options.signal);
  // "A partner of yours is invited" is no reason where the event itself made them one.
  const last = judged.judge;
  const judge: Judge = (event) => {
    const [early, late] = [first(event), last(event)];
    return early.verdict === late.verdict ? early : late;
  };
  return { ...judged, judge };
}
