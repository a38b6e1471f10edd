import type { Partner } from '../mentoring/partner';
import type { Digest } from './digest';
import type { Prompt, Rows } from './plan';
import { activePartners, isAhead, type Preparation } from './preparation';
import type { PromptSource } from './prompt-rows';
import {
  digestWords,
  firstNamesOf,
  preparationWords,
  reflectionWords,
  type Words,
} from './prompt-words';
import type { Reflecting } from './reflection';

interface At {
  source: PromptSource;
  rows: Rows;
  /** UTC ms. */
  now: number;
  /** Nobody is named. */
  discreet: boolean;
}

const namesOf = (partners: readonly Partner[], { discreet }: At) =>
  discreet ? '' : firstNamesOf(partners);

async function preparing({ meeting }: Preparation, at: At): Promise<Words> {
  const { source, rows, now } = at;
  const partners = activePartners(meeting, rows.partners) ?? [];
  const open = await source.open(
    'me',
    partners.map(({ id }) => id),
  );
  return preparationWords(namesOf(partners, at), meeting.start, now, open);
}

async function reflecting({ meeting }: Reflecting, at: At): Promise<Words | 'later'> {
  const { source, rows } = at;
  const closed = meeting.status === 'held' || meeting.closedAt !== null;
  if (!closed && !(await source.hasNotes(meeting.id))) return 'later';
  if (await source.hasReflection(meeting.id)) return 'later';
  return reflectionWords(namesOf(activePartners(meeting, rows.partners) ?? [], at));
}

async function digesting({ to }: Digest, { source, rows, now }: At): Promise<Words | null> {
  const ahead = rows.meetings.filter((meeting) => isAhead(meeting, now) && meeting.start < to);
  const meetings = ahead.filter((meeting) => activePartners(meeting, rows.partners) !== null);
  return digestWords(meetings.length, await source.open('me'), await source.open('partner'));
}

/**
 * What a due prompt says. Null: nothing, and it counts as shown. 'later': nothing as things stand, such
 * as for a meeting of which nobody knows yet whether it was held.
 */
export async function noteOf(prompt: Prompt, at: At): Promise<Words | null | 'later'> {
  if (prompt.kind === 'prepare') return preparing(prompt, at);
  return prompt.kind === 'reflect' ? reflecting(prompt, at) : digesting(prompt, at);
}
