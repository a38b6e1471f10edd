import type * as z from 'zod/mini';
import type { Action } from '../mentoring/action';
import type { AgendaItem } from '../mentoring/agenda-item';
import type {
  closingSchema,
  preparationSchema,
  pulseSchema,
  reflectionSchema,
} from '../mentoring/around-meeting';
import type { Goal, GoalCheckIn } from '../mentoring/goal';
import type { Meeting } from '../mentoring/meeting';
import type { NoteBlock } from '../mentoring/note-block';
import type { Partner } from '../mentoring/partner';
import type { agreementSchema } from '../mentoring/relationship';
import type { Tone } from '../practice/prompt';

/** What is kept of one relationship, each table in any order; rows that were deleted don't count. */
export interface SignRows {
  partner: Pick<Partner, 'chair' | 'rhythmDays' | 'splitPartner'>;
  meetings: readonly Meeting[];
  actions: readonly Action[];
  agenda: readonly AgendaItem[];
  agreements: readonly z.infer<typeof agreementSchema>[];
  goals: readonly Goal[];
  checkIns: readonly GoalCheckIn[];
  /** Prompts shown around meetings, with what was answered. */
  prompts: readonly z.infer<typeof preparationSchema>[];
  closings: readonly z.infer<typeof closingSchema>[];
  pulses: readonly z.infer<typeof pulseSchema>[];
  reflections: readonly z.infer<typeof reflectionSchema>[];
  /** Those with a mark. */
  notes: readonly Pick<NoteBlock, 'id' | 'createdAt' | 'deletedAt' | 'meetingId' | 'approach'>[];
}

/** What the signs look at besides rows. */
export interface SignEnv {
  /** UTC ms. */
  now: number;
  /** IANA, in which days are days; the machine's where it is left out. */
  zone?: string;
  /** The partner's first name. */
  name: string;
  /** The start of the next planned meeting (UTC ms); null where none is booked. */
  next: number | null;
  /** Of each prompt, by id, whether it turns to problems or to opportunities. */
  tones: ReadonlyMap<string, Tone>;
}

const present = <T extends { id: string; deletedAt: number | null }>(rows: readonly T[]): T[] =>
  rows
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));

/** The same without what was deleted, by id: in whatever order rows are read, the signs are the same. */
export function presentRows(rows: SignRows): SignRows {
  return {
    partner: rows.partner,
    meetings: present(rows.meetings),
    actions: present(rows.actions),
    agenda: present(rows.agenda),
    agreements: present(rows.agreements),
    goals: present(rows.goals),
    checkIns: present(rows.checkIns),
    prompts: present(rows.prompts),
    closings: present(rows.closings),
    pulses: present(rows.pulses),
    reflections: present(rows.reflections),
    notes: present(rows.notes),
  };
}
