import { charter } from './charter';
import { offers } from './offers';
import { profile } from './profile';
import { sessionsAsked } from './sessions-asked';
import { sessionsDoing } from './sessions-doing';
import { sessionsWords } from './sessions-words';

/** What guided sessions ask and say. */
export const sessions = {
  ...charter,
  ...offers,
  ...profile,
  ...sessionsAsked,
  ...sessionsDoing,
  ...sessionsWords,
};
