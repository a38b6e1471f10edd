import type { Messages } from '../message';
import { charter } from './charter';
import { offers } from './offers';
import { profile } from './profile';
import { sessionsAsked } from './sessions-asked';
import { sessionsDoing } from './sessions-doing';
import { sessionsWords } from './sessions-words';

/** Guided sessions; loaded when one is opened. */
export const sessions = {
  ...charter,
  ...offers,
  ...profile,
  ...sessionsAsked,
  ...sessionsDoing,
  ...sessionsWords,
} as const satisfies Messages;
