import type { Header } from '../lock/header';
import type { RowKey } from '../storage/sealing/form';
import type { SwitchFailed } from './failed';

/** What a page asks of the worker that turns the lock on and off; one thing in its life. */
export type SwitchRequest =
  | { type: 'on'; header: Header; key: RowKey }
  | { type: 'off'; key: RowKey }
  | { type: 'clear' };

/** What each comes to. */
export interface SwitchAnswers {
  on: undefined;
  off: { unopened: number };
  clear: undefined;
}

/** What the worker says: how far it is, then what came of it. The worker is our own script, and so are its words. */
export type SwitchReply =
  | { type: 'progress'; share: number }
  | { type: 'done'; answer: SwitchAnswers[keyof SwitchAnswers] }
  | { type: 'failed'; why: SwitchFailed['why'] };
