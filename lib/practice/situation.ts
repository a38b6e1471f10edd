import type { Chair, Phase } from '../mentoring/partner';
import type { Place } from './place';
import type { Moment, Purpose } from './prompt';
import type { Mix } from './tone';

/** What an earlier meeting with the partner showed. */
export interface Shown {
  /** UTC ms. */
  start: number;
  /** Prompt ids. */
  shown: readonly string[];
}

/** Everything that the picker looks at; from the same situation it always picks the same. */
export interface Situation {
  meetingId: string;
  /** The meeting's start, UTC ms. */
  start: number;
  /** 1 for the first meeting of the relationship. */
  ordinal: number;
  moment: Moment;
  /** Only questions of one purpose; null for any. Only `live` prompts have one. */
  purpose: Purpose | null;
  chair: Chair;
  phase: Phase;
  /** The partner's first name. */
  name: string;
  /** Goals that did not come up for three meetings (`isForgotten`), longest first. */
  untouched: readonly { id: string; text: string }[];
  /** What the latest meetings were about, newest first (`mixOf`). */
  mixes: readonly Mix[];
  place: Place;
  /** Whether both are in the same reporting line (PRACTICE C5). */
  sameLine: boolean;
  /** My open actions with the partner. */
  owed: number;
  /** Days over the agreed rhythm (`daysOverRhythm`); 0 when kept or none is agreed. */
  daysOver: number;
  /** A review every so many meetings (PRACTICE H2); 0 for never. */
  reviewEvery: number;
  /** Earlier meetings, newest first; the latest twelve count. */
  earlier: readonly Shown[];
  /** What this meeting showed when it was opened before: shown again while it still fits. */
  kept: readonly string[];
  /** Put away for this meeting ("another"). */
  away: readonly string[];
  /** "Less of this": not picked any more; the bank still finds them. */
  lessOf: readonly string[];
}
