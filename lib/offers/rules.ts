import type { Phase } from '../mentoring/partner';
import { kindOfStep } from '../sessions/focus';
import type { OfferFacts, OfferNow } from './offer';

/** A review every so many meetings (PRACTICE H2). */
const REVIEW_EVERY = 5;
/** After so many meetings two people know what they work on. */
const KNOWN = 3;
/** After so many the mentee may have taken over; with fewer, a good month looks like it. */
const GROWN = 8;

type Rule = (facts: OfferFacts) => OfferNow | null;

function session(
  kind: string,
  leads: Omit<Extract<OfferNow['leads'], { to: 'session' }>, 'to'>,
  why: OfferNow['why'],
): OfferNow {
  return { kind, part: 'sessions', leads: { to: 'session', ...leads }, why };
}

function phase(to: Phase, why: OfferNow['why']): OfferNow {
  return { kind: `phase:${to}`, part: 'phases', leads: { to: 'phase', phase: to }, why };
}

/** PRACTICE P1, C1: the first meeting has a session of its own. */
const firstMeeting: Rule = ({ ordinal, phase: now, begun, name }) =>
  ordinal === 1 && now === 'beginning' && !begun.has('first-meeting')
    ? session(
        'session:first-meeting',
        { session: 'first-meeting', focusId: null },
        { id: 'offers.why.first', params: { name } },
      )
    : null;

/** PRACTICE H1: two low pulses; for the user alone. */
const fit: Rule = ({ low, alone, begun, name }) =>
  low && alone && !begun.has('fit')
    ? session(
        'session:fit',
        { session: 'fit', focusId: null },
        { id: 'offers.why.fit', params: { name } },
      )
    : null;

/** A session that was left in an earlier meeting: each time it is, it is offered once. */
const waits: Rule = ({ waiting }) =>
  waiting &&
  session(
    `session:waits:${waiting.id}:${waiting.at}`,
    { session: waiting.kind, focusId: waiting.focusId, waits: true },
    { id: 'offers.why.waits', params: {} },
  );

/** PRACTICE H2: with every fifth meeting, or after it where nobody saw the offer then. */
const review: Rule = ({ ordinal, phase: now, reviewed }) => {
  const due = ordinal - (ordinal % REVIEW_EVERY);
  // One that was begun between the meeting before and this one was this one's.
  if (due === 0 || reviewed >= due - 1 || now === 'ended') return null;
  return session(
    `session:review:${due}`,
    { session: 'review', focusId: null },
    { id: 'offers.why.review', params: { n: ordinal } },
  );
};

/** PRACTICE H4: a relationship that is closing ends on purpose. */
const closing: Rule = ({ phase: now, begun, name }) =>
  now === 'closing' && !begun.has('closing')
    ? session(
        'session:closing',
        { session: 'closing', focusId: null },
        { id: 'offers.why.closing', params: { name } },
      )
    : null;

/** PRACTICE C1: two who have met twice and have written nothing down. */
const charter: Rule = ({ ordinal, phase: now, charter: there, begun, name }) =>
  now === 'beginning' && ordinal >= 2 && !there && !begun.has('charter')
    ? session(
        'session:charter',
        { session: 'charter', focusId: null },
        { id: 'offers.why.charter', params: { name } },
      )
    : null;

/** PRACTICE S2 to S4: the next step of a focus. */
const nextStep: Rule = ({ focus, begun }) => {
  if (!focus || begun.has(`${kindOfStep(focus.step)}:${focus.id}`)) return null;
  const { id: focusId, text, step } = focus;
  return session(
    `session:${kindOfStep(step)}:${focusId}`,
    { session: kindOfStep(step), focusId },
    { id: `offers.why.step${Math.min(Math.max(step, 1), 4)}`, params: { text } },
  );
};

/** PRACTICE S1, S4: a first focus, or the next one, where there are goals and none is worked on. */
const newFocus: Rule = ({ focus, needs, goals, ordinal, phase: now, begun }) => {
  if (focus || now === 'closing' || now === 'ended') return null;
  const at = { session: 'step-1', focusId: null } as const;
  const [need] = needs;
  if (need !== undefined)
    return session(`session:need:${need}`, at, { id: 'offers.why.need', params: { text: need } });
  if (ordinal < KNOWN || goals.active === 0 || begun.has('step-1')) return null;
  return session('session:step-1', at, { id: 'offers.why.focus', params: {} });
};

/** A relationship that has begun to work (PRACTICE C6: less directive from here on). */
const developing: Rule = ({ phase: now, ordinal, goals, charter: there, name }) => {
  if (now !== 'beginning' || ordinal <= KNOWN || (goals.active === 0 && !there)) return null;
  const id = goals.active > 0 ? 'offers.why.developing.goal' : 'offers.why.developing.charter';
  return phase('developing', { id, params: { n: ordinal - 1, name } });
};

/** The mentee takes over (PRACTICE N2, H3). */
const maturing: Rule = ({ phase: now, ordinal, goals, independent, chair, name }) => {
  if (now !== 'developing' || ordinal <= GROWN) return null;
  if (independent)
    return phase('maturing', { id: `offers.why.maturing.${chair}`, params: { name } });
  if (goals.reached === 0) return null;
  return phase('maturing', { id: 'offers.why.maturing.goal', params: { n: goals.reached } });
};

/** Signs that point to an end (PRACTICE H4); that the meetings brought little is for the user's eyes only. */
const ending: Rule = ({ phase: now, ready, alone }) =>
  ready && (ready === 'reached' || alone) && (now === 'developing' || now === 'maturing')
    ? phase('closing', { id: `offers.why.ending.${ready}`, params: {} })
    : null;

/** What is closed on purpose rests in the archive. */
const ended: Rule = ({ phase: now, finished }) =>
  now === 'closing' && finished.has('closing')
    ? phase('ended', { id: 'offers.why.ended', params: {} })
    : null;

/** PRACTICE N2: late in a relationship the mentor proposes less. Said in the meeting, once in each phase. */
const lead: Rule = ({ phase: now, led, chair, name, alone }) =>
  led && !alone && (now === 'maturing' || now === 'closing')
    ? {
        ...{ kind: `hint:lead:${now}`, part: 'hints', leads: { to: 'hint', hint: 'lead' } },
        why: { id: `offers.why.lead.${chair}`, params: { ...led, name } },
      }
    : null;

const ofSessions = [waits, firstMeeting, fit, review, closing, charter, nextStep, newFocus];
const ofPhases = [ended, ending, maturing, developing];

/** Everything whose moment has come, the most particular first. Beside a session, or right after one, none is offered. */
export function offersNow(facts: OfferFacts): OfferNow[] {
  const told = (rules: readonly Rule[]) => rules.flatMap((rule) => rule(facts) ?? []);
  const phases = told(ofPhases).filter(
    ({ leads }) => leads.to !== 'phase' || !facts.been.has(leads.phase),
  );
  return [...(facts.busy || facts.justDone ? [] : told(ofSessions)), ...phases, ...told([lead])];
}
