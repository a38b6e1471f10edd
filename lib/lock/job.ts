import type { Wording } from '../shared/wording';

/** What may be done to a lock that is on; each asks for its passphrase or code first. */
export type LockChange = 'change' | 'renew' | 'off';

/** What goes on with the lock in the settings. */
export type LockJob =
  | { state: 'idle' }
  /** A passphrase is chosen: for a lock to be, or in place of the one that is. */
  | { state: 'choosing'; first: boolean }
  | {
      state: 'working';
      what: 'making';
      /** 0 to 1; null while nobody knows. */
      share: number | null;
    }
  /** The code is shown, once; `first`: the lock is turned on with it, else it takes the place of the one that is. */
  | { state: 'code'; code: string; first: boolean }
  | { state: 'proving'; what: LockChange; wrong: number }
  | { state: 'stopped'; reason: Wording };

/** What the page can do with the lock. */
export interface LockDo {
  /** Begins to turn it on. */
  onAsk(): void;
  onChosen(passphrase: string): void;
  /** The code was kept: now it counts. */
  onKept(): void;
  /** Begins to change something, which has to be proved. */
  onChange(what: LockChange): void;
  onProve(words: string): void;
  onNow(): void;
  /** Puts the code where the user wants it: true once it is there. */
  onCopyCode(code: string): Promise<boolean>;
  onSaveCode(code: string): void;
  onPrint(): void;
  onCancel(): void;
  /** Puts away what the job says. */
  onClose(): void;
  /** Puts away what is said once after it was turned on. */
  onTold(): void;
}
