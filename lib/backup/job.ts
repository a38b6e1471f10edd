import { ageOf, isHushed, isTooOld } from './age';
import type { Listed } from './listed';
import type { Mark } from './mark';
import type { Trouble } from './trouble';

/** What the page shows of the backups. */
export interface BackupView {
  /** Whether this browser lets a folder be chosen. */
  canFolder: boolean;
  /** The folder that was chosen, by its name. */
  folder: string | null;
  /** What lies in the folder; null while that can't be read. */
  files: readonly Listed[] | null;
  /** When everything was last saved (UTC ms), and how long ago in local days; null where it never was. */
  at: number | null;
  age: number | null;
  trouble: Trouble | null;
  /** Backups are sealed with the lock. */
  sealed: boolean;
  /** How far a backup that is being made is, 0 to 1; null while none is. */
  share: number | null;
  now: number;
}

/** What the page can do with backups. */
export interface BackupDo {
  /** Lets the user choose a folder, and makes the first backup there. */
  onChoose(): void;
  /** Forgets the folder. */
  onLeave(): void;
  /** Makes one now: in the folder, else as a download. */
  onBackUp(): void;
  onDownload(): void;
  onCancel(): void;
  /** Shows what a file of the folder would bring. */
  onLook(name: string): void;
}

export type BackupProps = BackupView & BackupDo;

/** Whether the desk says that the last backup is too old. `notes`: how many there are, without the sample's. */
export function isWorthALine(mark: Mark, notes: number, now: number): boolean {
  return !isHushed(mark.hushedAt, now) && isTooOld(mark, notes, now);
}

/** When the last backup was (UTC ms), as far as it can be believed. */
export function lastBackup(mark: Mark, now: number): Pick<BackupView, 'at' | 'age'> {
  const age = ageOf(mark, now);
  return { at: age === null ? null : mark.at, age };
}
