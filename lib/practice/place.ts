import { wordsOf } from './text';

/** Where a meeting takes place: nowhere yet, where the last two were, on a call, or elsewhere. */
export type Place = 'none' | 'usual' | 'call' | 'other';

interface Located {
  location: string;
  joinUrl: string | null;
}

const keyOf = ({ location }: Located) => wordsOf(location).join(' ');

/** The place of a meeting for PRACTICE P12; `earlier` are the meetings before it, newest first. */
export function placeOf(meeting: Located, earlier: readonly Located[]): Place {
  if (meeting.joinUrl !== null) return 'call';
  const here = keyOf(meeting);
  if (here === '') return 'none';
  const before = earlier.slice(0, 2);
  return before.length === 2 && before.every((one) => keyOf(one) === here) ? 'usual' : 'other';
}
