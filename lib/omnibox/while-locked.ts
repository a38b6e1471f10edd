import type { Markup } from './description';
import type { Hit } from './hits';
import type { createOmnibox } from './listener';

interface Parts {
  /** How things stand with the lock: off, on with its key at hand, or locked. */
  lock(): Promise<'off' | 'open' | 'locked'>;
  /** What reads lines and logs them. */
  late(): Promise<ReturnType<typeof createOmnibox>>;
  /** Says in the user's language what becomes of a line: kept, or logged. It is read as XML as well as it stands. */
  say(what: 'kept' | 'logged'): Promise<string>;
  /** Keeps a line until Cairn is unlocked, and asks the user for that. */
  keep(line: string): Promise<void>;
}

/**
 * The address bar's quick log, lock or not. Where there is a lock the description tells nothing of the line, since the
 * browser keeps the last one on disk, and nothing found is shown there; while it is locked nothing is read, and the line is kept.
 */
export function createLockable({ lock, late, say, keep }: Parts) {
  return {
    start: async (): Promise<void> => {
      if ((await lock()) !== 'locked') (await late()).start();
    },
    suggest: async (line: string, markup: Markup): Promise<string> => {
      const state = await lock();
      if (state === 'off') return (await late()).suggest(line, markup);
      return say(state === 'locked' ? 'kept' : 'logged');
    },
    found: async (line: string, markup: Markup): Promise<readonly Hit[]> =>
      (await lock()) === 'off' ? (await late()).found(line, markup) : [],
    enter: async (line: string): Promise<void> => {
      if ((await lock()) !== 'locked') return (await late()).enter(line);
      if (line.trim() !== '') await keep(line);
    },
  };
}
