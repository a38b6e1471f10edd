import type { Offer } from '../mentoring/offer';
import type { Chair, Partner, Phase } from '../mentoring/partner';
import { isRapportLow } from '../mentoring/rules/pulse-due';
import { historyOf } from '../preparation/history';
import { signsView } from '../records/signs';
import { type KnownSession, sessionsOf } from '../sessions/query';
import { firstName } from '../shared/first-name';
import { isolate } from '../shared/isolate';
import { HOUR } from '../shared/time';
import type { Sign } from '../signs';
import type { Store } from '../storage/store';
import { answersFor } from './answer';
import { chooseOffer, suitsAlone } from './choose';
import type { OfferFacts, OfferNow } from './offer';
import { offersNow } from './rules';

/** What was finished so lately was finished in this meeting. */
const MEETING = 3 * HOUR;
const isLately = (at: number, now: number) => now - at < MEETING;
/** Before the first review nothing points to an end, nor to having taken over. */
const TELLING = 5;
/** The phases in which signs tell of an end, or of who leads. */
const GROWING: readonly Phase[] = ['developing', 'maturing', 'closing'];

async function goalsOf(store: Store, partnerId: string): Promise<OfferFacts['goals']> {
  const count = (status: string) =>
    store.goals.table.where('[partnerId+status]').equals([partnerId, status]).toArray();
  const [active, reached] = await Promise.all([count('active'), count('reached')]);
  return { active: store.goals.read(active).length, reached: store.goals.read(reached).length };
}

async function hasCharter(store: Store, partnerId: string): Promise<boolean> {
  const rows = await store.charters.table.where('partnerId').equals(partnerId).toArray();
  const [charter] = store.charters.read(rows);
  if (!charter) return false;
  const { purpose, outcomes, confidentiality, rules, boundaries, will, wont } = charter;
  const agreed = Object.values(boundaries).map((one) => one.agreed);
  const texts = [purpose, outcomes, confidentiality, rules, ...agreed, ...will, ...wont];
  return texts.some((text) => text.trim() !== '');
}

async function lowRapport(store: Store, partnerId: string): Promise<boolean> {
  const range = [
    [partnerId, Number.NEGATIVE_INFINITY],
    [partnerId, Number.POSITIVE_INFINITY],
  ];
  const rows = store.pulses.table.where('[partnerId+at]').between(range[0], range[1]);
  return isRapportLow(store.pulses.read(await rows.toArray()));
}

function readyIn(signs: readonly Sign[]): OfferFacts['ready'] {
  const id = signs.find(({ kind }) => kind === 'ready')?.finding.id;
  if (id === 'signs.ready.reached') return 'reached';
  return id === 'signs.ready.lull' ? 'lull' : null;
}

/** How many proposals were the mentor's, where most were (PRACTICE N2). */
function ledIn(signs: readonly Sign[], chair: Chair): OfferFacts['led'] {
  const finding = signs.find(({ kind }) => kind === 'lead')?.finding;
  const most = chair === 'mentor' ? 'signs.lead.first' : 'signs.lead.second';
  if (finding?.id !== most) return null;
  const { me, part, of } = finding.params;
  return { part: Number(chair === 'mentor' ? me : part), of: Number(of) };
}

const isIndependent = (signs: readonly Sign[]) =>
  signs.some(({ kind, finding }) => kind === 'alone' && finding.id.startsWith('signs.alone.most.'));

/** What the signs add; only for a relationship that could be ending, or handing over. */
async function toldBySigns(
  store: Store,
  { id, phase, chair }: Partner,
  ordinal: number,
  now: number,
) {
  const asked = ordinal > TELLING && GROWING.includes(phase);
  const signs = asked ? ((await signsView(store, id, now))?.signs ?? []) : [];
  const led = ledIn(signs, chair);
  return { ready: readyIn(signs), independent: isIndependent(signs), led };
}

/** The meeting the offers are for: the one that runs, or else the next; `start` is UTC ms. */
export interface OfferFor {
  start: number;
  /** No meeting runs: nobody looks over the user's shoulder. */
  alone: boolean;
}

/** How many meetings had begun when the latest review was. */
async function reviewedAt(store: Store, partnerId: string, all: readonly KnownSession[]) {
  const made = all.filter(({ session }) => session.kind === 'review');
  const latest = Math.max(...made.map(({ session }) => session.createdAt));
  return made.length === 0 ? 0 : (await historyOf(store, partnerId, latest)).count;
}

/** The session that was paused last, where that was in an earlier meeting. */
function waitingIn(paused: readonly KnownSession[], alone: boolean, now: number) {
  const [last] = paused.filter(({ template }) => alone || !template.private);
  if (!last || isLately(last.session.updatedAt, now)) return null;
  const { focusId, id, updatedAt: at } = last.session;
  return { kind: last.template.kind, focusId, id, at };
}

async function factsOf(
  store: Store,
  partner: Partner,
  { start, alone }: OfferFor,
  now: number,
): Promise<OfferFacts> {
  const { id, chair, phase, name } = partner;
  const [{ count }, sessions, goals, charter, low] = await Promise.all([
    historyOf(store, id, start),
    sessionsOf(store, id),
    goalsOf(store, id),
    hasCharter(store, id),
    lowRapport(store, id),
  ]);
  const ordinal = count + 1;
  const all = [...(sessions.open ? [sessions.open] : []), ...sessions.paused, ...sessions.done];
  const named = ({ session }: (typeof all)[number]) =>
    session.focusId ? `${session.kind}:${session.focusId}` : session.kind;
  return {
    ...{ chair, phase, name: isolate(firstName(name)), ordinal, charter, goals, low, alone },
    focus: sessions.focus,
    needs: sessions.needs,
    begun: new Set(all.flatMap((one) => [one.session.kind, named(one)])),
    finished: new Set(sessions.done.map(({ session }) => session.kind)),
    been: new Set([phase, ...(partner.phases ?? []).map((one) => one.phase)]),
    reviewed: await reviewedAt(store, id, all),
    justDone: sessions.done.some(({ session }) => isLately(session.doneAt ?? 0, now)),
    busy:
      sessions.open !== null ||
      sessions.paused.some(({ session }) => isLately(session.updatedAt, now)),
    waiting: waitingIn(sessions.paused, alone, now),
    ...(await toldBySigns(store, partner, ordinal, now)),
  };
}

/** The one offer whose moment it is with a partner; null for none. `now` is UTC ms. */
export async function offerFor(
  store: Store,
  partner: Partner,
  at: OfferFor,
  now: number,
): Promise<OfferNow | null> {
  if (partner.archivedAt !== null) return null;
  const answers: Offer[] = await answersFor(store, partner.id);
  const offers = offersNow(await factsOf(store, partner, at, now));
  const fit = offers.filter((offer) => !at.alone || suitsAlone(offer, at.start, now));
  return chooseOffer(fit, answers, now);
}
