import type { Messages } from '../message';
import { sessionsAsked } from './sessions-asked';
import { sessionsWords } from './sessions-words';

/** Guided sessions; loaded when one is opened. */
export const sessions = { ...sessionsAsked, ...sessionsWords } as const satisfies Messages;
