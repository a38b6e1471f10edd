import type { SessionKind } from '../mentoring/guided-session';
import type { Chair, Phase } from '../mentoring/partner';
import type { Wording } from '../shared/wording';

/** What an offer leads to: a session, which may be one that waits; another phase; or nothing but a thought. */
export type Leads =
  | { to: 'session'; session: SessionKind; focusId: string | null; waits?: boolean }
  | { to: 'phase'; phase: Phase }
  | { to: 'hint'; hint: 'lead' };

/** Something whose moment has come, with its reason: not true until it is taken. */
export interface OfferNow {
  /** What makes it this one: it is offered once. */
  kind: string;
  /** The part of Cairn it belongs to; a part can be told to stay away. */
  part: 'sessions' | 'phases' | 'hints';
  leads: Leads;
  why: Wording;
}

/** All that the offers look at, of one relationship. */
export interface OfferFacts {
  chair: Chair;
  phase: Phase;
  /** The phases it was in: whoever goes back by hand isn't asked to move on again. */
  been: ReadonlySet<Phase>;
  /** The partner's first name. */
  name: string;
  /** 1 for the first meeting: the one that runs, or else the next. */
  ordinal: number;
  /** Something stands in the charter. */
  charter: boolean;
  goals: { active: number; reached: number };
  /** The focus that is worked on, at the step it stands at; null without one. */
  focus: { id: string; text: string; step: number } | null;
  /** What the last focus has shown that could be the next (PRACTICE S4). */
  needs: readonly string[];
  /** Kinds of the sessions that were ever begun, by kind and focus: `step-2:<id>`; without a focus the kind. */
  begun: ReadonlySet<string>;
  /** Kinds of the sessions that were finished. */
  finished: ReadonlySet<string>;
  /** How many meetings had begun when the latest review was; 0 without one. */
  reviewed: number;
  /** A session is open, or was just paused: nothing else is begun beside it. */
  busy: boolean;
  /** A session that was paused in an earlier meeting, with the instant (UTC ms); null without one. */
  waiting: { kind: SessionKind; focusId: string | null; id: string; at: number } | null;
  /** A session was finished a moment ago: one a meeting is enough. */
  justDone: boolean;
  /** The latest two pulses were low (PRACTICE H1). */
  low: boolean;
  /** What the signs say of an ending (PRACTICE H4): reached, or a lull; null while they say neither. */
  ready: 'reached' | 'lull' | null;
  /** The mentee owns, proposes and decides most by now (PRACTICE H3). */
  independent: boolean;
  /** The mentor proposes most (PRACTICE N2); of so many proposals so many. Null where not, or not known. */
  led: { part: number; of: number } | null;
  /** Nobody looks over the user's shoulder: no meeting runs. */
  alone: boolean;
}
