import type * as z from 'zod/mini';
import type { Action } from '../mentoring/action';
import type { feedbackSchema } from '../mentoring/around-meeting';
import type { Goal, GoalCheckIn } from '../mentoring/goal';
import type { GuidedSession } from '../mentoring/guided-session';
import type { Meeting } from '../mentoring/meeting';
import type { NoteBlock } from '../mentoring/note-block';
import type { Objective } from '../mentoring/objective';
import type { ownPromptSchema, packSchema } from '../mentoring/own-prompt';
import type { Partner } from '../mentoring/partner';
import type { agreementSchema, charterSchema, Focus } from '../mentoring/relationship';

type Charter = z.infer<typeof charterSchema>;
type Agreement = z.infer<typeof agreementSchema>;
type Feedback = z.infer<typeof feedbackSchema>;
type Pack = z.infer<typeof packSchema>;
type OwnPrompt = z.infer<typeof ownPromptSchema>;

const agreed = ({ agreed: both }: { agreed: string }) => ({ agreed: both });

/**
 * All that may leave the browser in a share, by table and column (PRACTICE H5). What isn't named here stays: a table
 * that is missing, such as reflections and pulses, and each column that a function doesn't hand on. Whatever makes a
 * share takes its rows through these, and sees nothing else of them. Null: the row stays as a whole.
 */
export const mayLeave = {
  /** Of a person what the other one may read of themselves, and an invitation needs. */
  partners: ({
    name,
    emails,
    chair,
    splitPartner,
  }: Pick<Partner, 'name' | 'emails' | 'chair' | 'splitPartner'>) => ({
    ...{ name, emails, chair, splitPartner },
  }),
  meetings: ({ title, start, end }: Pick<Meeting, 'title' | 'start' | 'end'>) => ({
    title,
    start,
    end,
  }),
  /** Only what the user marked. */
  noteBlocks: ({ markdown, visibility }: Pick<NoteBlock, 'markdown' | 'visibility'>) =>
    visibility === 'shareable' ? { markdown } : null,
  /** Who wishes what is nobody's agreement, and stays. */
  charters: (row: Charter) => {
    const { rhythm, place, reach, hours, areas } = row.boundaries;
    const { purpose, outcomes, confidentiality, rules, will, wont, agreedOn } = row;
    const places = { place: agreed(place), reach: agreed(reach), areas: agreed(areas) };
    const boundaries = { rhythm: agreed(rhythm), hours: agreed(hours), ...places };
    return { purpose, outcomes, confidentiality, rules, will, wont, agreedOn, boundaries };
  },
  agreements: ({ id, text, topic, gains, proposedBy, decidedBy, ...row }: Agreement) => ({
    ...{ id, text, topic, gains, proposedBy, decidedBy },
    ...{ status: row.status, agreedOn: row.agreedOn ?? null, createdAt: row.createdAt },
  }),
  /** How a goal was worded before stays. */
  goals: ({ id, text, smart, due, target, status }: Goal) => ({
    ...{ id, text, smart, due, target, status },
  }),
  goalCheckIns: ({ id, value, words, createdAt }: GoalCheckIn) => ({ id, value, words, createdAt }),
  actions: ({ id, owner, text, due }: Action) => ({ id, owner, text, due }),
  focuses: ({ text, step }: Focus) => ({ text, step }),
  objectives: ({ id, text }: Objective) => ({ id, text }),
  feedback: ({ id, text }: Feedback) => ({ id, text }),
  /** `open`: whether a question may be read by both. */
  guidedSessions: (
    { answers }: Pick<GuidedSession, 'answers'>,
    open: (questionId: string) => boolean,
  ) => ({
    answers: answers.filter(({ questionId }) => open(questionId)),
  }),
  packs: ({ name }: Pick<Pack, 'name'>) => ({ name }),
  /** What the user hid stays. */
  ownPrompts: ({ text, moment, purpose, chair, phases, tone, hidden }: OwnPrompt) =>
    hidden ? null : { text, moment, purpose, chair, phases, tone },
} as const;

type Tables = typeof mayLeave;

/** What is left of a row of such a table in a share. */
export type Leaving<T extends keyof Tables> = NonNullable<ReturnType<Tables[T]>>;

/** Of several rows those that may leave, in their order, and of each just what may. */
export function leaving<Row, Left>(may: (row: Row) => Left | null, rows: readonly Row[]): Left[] {
  return rows.flatMap((row) => may(row) ?? []);
}
