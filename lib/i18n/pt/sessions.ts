import { sessionsAsked } from './sessions-asked';
import { sessionsWords } from './sessions-words';

/** What guided sessions ask and say. */
export const sessions = { ...sessionsAsked, ...sessionsWords };
