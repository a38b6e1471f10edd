import type { createOmnibox } from '../omnibox/listener';
import { createLockable } from '../omnibox/while-locked';
import { asksWho } from '../right-click/menu';
import { beginInPopup, showPopup } from './handed-line';
import type { LockState } from './lock-state';
import { eachWaiting, keepWaiting, type WaitingLine } from './waiting-lines';

/** Whether an event in a calendar's page is mentoring, as the user said there. */
export type SaidInPage = Omit<Extract<WaitingLine, { kind: 'say' }>, 'kind'>;

/** What is said in the address bar of a line. */
const SAID = { kept: 'reminders.lineLocked', logged: 'reminders.lineDiscreet' } as const;

interface Parts {
  lock(): Promise<LockState>;
  /** What reads lines in the address bar and logs them. */
  late(): Promise<ReturnType<typeof createOmnibox>>;
  /** An item of the menu was chosen over a text. */
  chosen(id: string, text: string): Promise<void>;
  /** The user said in a page whether an event is mentoring. */
  said(say: SaidInPage): Promise<unknown>;
  /** A text in the user's language. */
  say(id: (typeof SAID)[keyof typeof SAID]): Promise<string>;
}

/** What is said to Cairn from elsewhere, lock or not: while it is locked it is kept, and the user asked to unlock. */
export function lockLines({ lock, late, chosen, said, say }: Parts) {
  const keep = async (line: string) => {
    await keepWaiting({ kind: 'line', line });
    await showPopup();
  };
  return {
    ...createLockable({ lock, late, say: (what) => say(SAID[what]), keep }),

    menu: async (id: string, text: string): Promise<void> => {
      if ((await lock()) !== 'locked') return chosen(id, text);
      if (asksWho(id)) return beginInPopup(text, true);
      await keepWaiting({ kind: 'menu', id, line: text });
      await showPopup();
    },

    /** The user says in a page, while it is locked, whether an event is mentoring. */
    inPage: async ({ event, yes }: SaidInPage): Promise<void> => {
      await keepWaiting({ kind: 'say', event, yes });
      await showPopup();
    },

    /** Unlocked: what was kept goes where it was meant to. */
    takeUp: async (): Promise<void> => {
      if ((await lock()) === 'locked') return;
      await eachWaiting(async (one) => {
        if (one.kind === 'line') await (await late()).enter(one.line);
        else if (one.kind === 'menu') await chosen(one.id, one.line);
        else await said(one);
      });
    },
  };
}
