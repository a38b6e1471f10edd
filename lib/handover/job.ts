import type { Wording } from '../shared/wording';
import type { Picks } from './decide';
import type { Look } from './look';
import type { Bundle } from './read';
import type { People } from './who';

/** What goes on with a file that a partner handed over. */
export type TakeJob =
  | { state: 'idle' }
  | { state: 'working' }
  /** A passphrase is asked for; `wrong`: the last one tried did not open it. */
  | { state: 'locked'; file: File; wrong: boolean }
  | { state: 'asking'; asked: Asked }
  | { state: 'done'; partnerId: string; name: string }
  | { state: 'stopped'; reason: Wording };

/** A file that was opened, and what it would change for whom. */
export interface Asked {
  bundle: Bundle;
  people: People;
  /** Whose it is; null for somebody who is not here yet. */
  partnerId: string | null;
  look: Look;
  /** Whether this Cairn comes first of the two (`Taking`). */
  first: boolean;
  /** It was made for another Cairn than this. */
  astray: boolean;
  /** Another key came with it than the one on the partner's card. */
  otherKey: boolean;
}

/** What the page can do with such a file. */
export interface TakeDo {
  onFile(file: File): void;
  onUnlock(file: File, passphrase: string): void;
  /** Says whose it is; null: somebody new. */
  onWho(partnerId: string | null): void;
  onTake(picks: Picks): void;
  onUndo(partnerId: string): void;
  onClose(): void;
}
