import type { Who } from '@/lib/handover/card';
import type { Giving, Kept } from '@/lib/handover/give';

/** How a file is locked: with a passphrase, or for the partner's key. */
export type Lock = { phrase: string } | { key: string };

/** A public key as it is shown: the line, and the groups of digits to compare by voice. */
export interface ShownKey {
  line: string;
  groups: readonly string[];
}

/** What is done on the page of handing over; true when it was done. */
export interface GiveDo {
  /** Locks just what is given and hands it over as a file; notes that it was. */
  save(given: Giving, kept: Kept, who: Who, lock: Lock): Promise<boolean>;
  /** The user's own key, drawn the first time it is asked for. */
  showKey(): Promise<ShownKey>;
  /** Resolves to whether it is on the clipboard. */
  copy(line: string): Promise<boolean>;
  /** Keeps the partner's key; says what is wrong with the line, null when nothing is. '' removes it. */
  keepKey(line: string): Promise<'wrong' | 'own' | null>;
  /** Takes back what was taken in last. */
  undo(): void;
  /** Takes in a file that the user chose. */
  take(file: File): void;
}
