import {
  daysOverRhythm,
  historyOf,
  library,
  mixOf,
  pickPrompts,
  placeOf,
  type Situation,
  wordingOf,
} from '@/lib/practice';
import type { Picked } from '@/lib/practice/pick';
import type { Prompt } from '@/lib/practice/prompt';
import type { Wording } from '@/lib/shared/wording';
import type { Mark } from './marks';
import type { Preparation } from './query';
import { REVIEW_EVERY } from './standing';

/** What to think about before a meeting. */
export interface Thoughts {
  /** The three questions before the first meeting (PRACTICE P1); [] later. */
  first: Picked[];
  prompts: Picked[];
  /** A change of scene, at most once a month (PRACTICE P12). */
  place: Picked | null;
}

const SHOWN = 3;
/** The first name, as in `components/ui/initials`: prompts speak of the partner by it. */
type Naming = (name: string) => string;

function idsOf(marks: readonly Mark[], meetingId: string, which: (mark: Mark) => boolean) {
  return marks.filter((mark) => mark.meetingId === meetingId && which(mark)).map((m) => m.promptId);
}

function mixesOf({ earlier, marks, talked, own }: Preparation) {
  const known = [...library, ...own.known];
  return talked.map((keys, at) => {
    const raised = keys.flatMap((key) => (key.startsWith('prompt:') ? [key.slice(7)] : []));
    const answered = idsOf(marks, earlier[at]?.id ?? '', (mark) => mark.answer.trim() !== '');
    return mixOf([...new Set([...raised, ...answered])], known);
  });
}

/** All that the picker looks at for one moment around a meeting; null where nobody is known to be in it. */
export function situationOf(
  preparation: Preparation,
  moment: Situation['moment'],
  lessOf: readonly string[],
  naming: Naming,
): Situation | null {
  const { view, ordinal, earlier, marks, forgotten } = preparation;
  const { meeting, partner } = view;
  if (!partner) return null;
  return {
    meetingId: meeting.id,
    start: meeting.start,
    ordinal,
    moment,
    purpose: null,
    chair: partner.chair,
    phase: partner.phase,
    name: naming(partner.name),
    untouched: forgotten,
    mixes: mixesOf(preparation),
    place: placeOf(meeting, earlier),
    sameLine: partner.sameReportingLine,
    owed: view.actions.filter((one) => one.owner === 'me' && one.status === 'open').length,
    daysOver: daysOverRhythm(partner.rhythmDays, earlier[0]?.start ?? null, meeting.start),
    reviewEvery: REVIEW_EVERY,
    ...historyOf(meeting, earlier, marks),
    lessOf,
  };
}

/** All that may be asked around a meeting: the library, and the user's own beside it. */
export function askable({ own }: Pick<Preparation, 'own'>): readonly Prompt[] {
  return own.asked.length === 0 ? library : [...library, ...own.asked];
}

/** Picks what to think about, by chair, phase and the state of things, strengths after problems (PRACTICE P6). */
export function think(
  preparation: Preparation,
  lessOf: readonly string[],
  naming: Naming,
): Thoughts {
  const situation = situationOf(preparation, 'prepare', lessOf, naming);
  if (!situation) return { first: [], prompts: [], place: null };
  const first =
    preparation.ordinal === 1 ? pickPrompts({ ...situation, moment: 'first' }, SHOWN) : [];
  const picked = pickPrompts(situation, SHOWN + 1, askable(preparation));
  const place = picked.find(({ prompt }) => prompt.needs === 'place') ?? null;
  return { first, prompts: picked.filter((one) => one !== place).slice(0, SHOWN), place };
}

/**
 * The question of a prompt that was answered, by the id that the answer keeps; `name` is the partner's first,
 * `own` the user's own questions. Null where this version has no such prompt.
 */
export function questionOf(promptId: string, name: string, own: readonly Prompt[]): Wording | null {
  const prompt = [...library, ...own].find(({ id }) => id === promptId);
  return prompt ? wordingOf(prompt, { name, goal: '' }) : null;
}

/** One question beside the closing check-in (PRACTICE P8), in the phase and the chair; said aloud, and never needed. */
export function closeWith(
  preparation: Preparation,
  lessOf: readonly string[],
  naming: Naming,
): Picked | null {
  const situation = situationOf(preparation, 'close', lessOf, naming);
  return situation ? (pickPrompts(situation, 1, askable(preparation))[0] ?? null) : null;
}

/** One question for looking back at a meeting (PRACTICE P10). */
export function lookBack(
  preparation: Preparation,
  lessOf: readonly string[],
  naming: Naming,
): Picked | null {
  const situation = situationOf(preparation, 'reflect', lessOf, naming);
  return situation ? (pickPrompts(situation, 1, askable(preparation))[0] ?? null) : null;
}
