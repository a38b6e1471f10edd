/**
 * Why a backup could not be made: the browser asks anew, the folder is gone, no room, another program holds the file,
 * what was written reads otherwise, anything else.
 */
export const troubles = ['asked', 'gone', 'full', 'held', 'differs', 'failed'] as const;
export type Trouble = (typeof troubles)[number];

/** A backup that was not made; all that was there before is as it was. */
export class BackupFailed extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble);
    this.name = 'BackupFailed';
  }
}

/** What browsers call each (https://webidl.spec.whatwg.org/#idl-DOMException-error-names). */
const NAMES: Record<string, Trouble> = {
  NotAllowedError: 'asked',
  SecurityError: 'asked',
  NotFoundError: 'gone',
  TypeMismatchError: 'gone',
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'held',
  NotReadableError: 'held',
};

/** What an error of writing into a folder says to the user. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof BackupFailed) return error.trouble;
  const { name = '' } = (error ?? {}) as { name?: string };
  return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? 'failed') : 'failed';
}
