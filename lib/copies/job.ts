import type { Wording } from '../shared/wording';
import type { TableName } from '../storage/tables';
import type { Look } from './look';
import type { Mode } from './plan';

/** What goes on with a copy on the page. */
export type CopyJob =
  | { state: 'idle' }
  | {
      state: 'working';
      what: 'writing' | 'looking' | 'merge' | 'replace' | 'undo' | 'locking' | 'opening';
      /** 0 to 1; null while nobody knows. */
      share: number | null;
    }
  /** A passphrase is asked for: for a copy to be made, or to open one, by its own or by that of the
   *  lock it was sealed with (which has a recovery code, too); `wrong`: the last one tried did not. */
  | { state: 'locking' }
  | { state: 'locked'; file: File; by: 'passphrase' | 'lock'; wrong: boolean }
  | { state: 'asking'; name: string; look: Look }
  /** Taking the copy back would take this along. */
  | { state: 'losing'; since: Partial<Record<TableName, number>> }
  | { state: 'done'; mode: Mode }
  | { state: 'stopped'; reason: Wording };

/** What the page can do with copies. */
export interface CopyDo {
  onWrite(): void;
  /** All actions for a spreadsheet, or those with a day for a calendar. */
  onActions(as: 'csv' | 'ics'): void;
  /** Everything as a folder of Markdown files, zipped. */
  onFolder(): void;
  /** Asks for a passphrase to lock a copy with. */
  onLockAsk(): void;
  onLock(passphrase: string): void;
  onUnlock(file: File, passphrase: string): void;
  onFile(file: File): void;
  onTake(mode: Mode, keepRefused: boolean): void;
  /** Takes the last import back; `sure`: whatever was written since. */
  onUndo(sure: boolean): void;
  onCancel(): void;
  /** Puts away what the job says. */
  onClose(): void;
}
