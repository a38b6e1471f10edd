import type { Settings } from '../shared/settings';
import type { TableName } from '../storage/tables';
import type { ActionWords } from './actions';
import type { Wish } from './apply';
import type { FolderWords } from './folder/words';
import type { Refusal } from './format';
import type { Look } from './look';

/** What a page asks of the worker that makes and reads copies; one thing at a time. */
export type CopyRequest =
  | { type: 'write'; settings: Settings }
  | { type: 'actions'; as: 'csv' | 'ics'; words: ActionWords }
  | { type: 'folder'; words: FolderWords }
  | { type: 'stamp'; settings: Settings }
  | { type: 'look'; file: Blob }
  | { type: 'apply'; wish: Wish }
  | { type: 'since' }
  | { type: 'undo' };

/** What each comes to. */
export interface CopyAnswers {
  write: Blob;
  actions: Blob;
  folder: Blob;
  stamp: string;
  look: Look | Refusal;
  apply: true;
  since: Partial<Record<TableName, number>>;
  undo: boolean;
}

/** What the worker says: how far it is, then what came of it. The worker is our own script, and so are its words. */
export type CopyReply =
  | { type: 'progress'; share: number }
  | { type: 'done'; answer: CopyAnswers[keyof CopyAnswers] }
  | { type: 'failed'; why: 'cancelled' | 'full' | 'failed' };
