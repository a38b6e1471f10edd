import { type Folder, fileIn, isStill, namesIn, type Written } from './folder';
import { toRemove } from './keep';
import { nameFor, readName, UNFINISHED } from './names';
import { BackupFailed } from './trouble';

/** So much is compared at once, bytes. */
const PIECE = 1_048_576;

/** Whether two files hold the same bytes. */
async function same(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  for (let from = 0; from < one.size; from += PIECE) {
    const both = [one, other].map((file) => file.slice(from, from + PIECE).arrayBuffer());
    const [a = new ArrayBuffer(0), b = new ArrayBuffer(0)] = await Promise.all(both);
    const [left, right] = [new Uint8Array(a), new Uint8Array(b)];
    if (!left.every((byte, at) => byte === right[at])) return false;
  }
  return true;
}

async function put(folder: Folder, name: string, copy: Blob): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  const writing = await file.createWritable();
  try {
    await writing.write(copy);
  } catch (error) {
    await writing.abort().catch(() => undefined);
    throw error;
  }
  await writing.close();
}

async function readsBack(folder: Folder, name: string, copy: Blob): Promise<boolean> {
  const file = await fileIn(folder, name);
  return file !== null && (await same(file, copy));
}

/** Removes a file. What can't go now goes after the next backup, or is written over by it. */
async function drop(folder: Folder, name: string): Promise<boolean> {
  return folder.removeEntry(name).then(
    () => true,
    () => false,
  );
}

/** Gives what was written its name. Where the browser can't move it, it is written once more. */
async function named(folder: Folder, name: string, copy: Blob): Promise<void> {
  const file = await folder.getFileHandle(UNFINISHED);
  const moved = await file.move?.(name).then(
    () => true,
    () => false,
  );
  if (!moved) await put(folder, name, copy);
}

interface Job {
  copy: Blob;
  /** `cairn` where the copy is sealed. */
  ending?: 'json' | 'cairn';
  /** Local date (`YYYY-MM-DD`). */
  today: string;
  /** What earlier backups wrote: nothing else is ever written over or removed. */
  made: readonly Written[];
  signal?: AbortSignal | undefined;
}

/** Those of Cairn's backups that are there as they were written; one that was changed is no longer its own. */
async function stillOwn(folder: Folder, made: readonly Written[]): Promise<Written[]> {
  const all = await Promise.all(made.map(async (one) => ((await isStill(folder, one)) ? one : [])));
  return all.flat();
}

/** Takes away what the rules no longer keep; gives what is left. */
async function thinOut(folder: Folder, own: readonly Written[], today: string) {
  const files = own.flatMap(({ name }) => readName(name) ?? []);
  const gone = new Set<string>();
  for (const name of toRemove(files, today)) if (await drop(folder, name)) gone.add(name);
  return own.filter(({ name }) => !gone.has(name));
}

/**
 * Writes a copy into a folder: first under a name of no backup's, read back byte by byte, then under its own, which is
 * nobody's yet, and read back again; only then do old ones go. Gives what Cairn has in the folder now, the new one last.
 * Rejects with BackupFailed, the browser's error or the signal's reason; all that lay there before lies there then.
 */
export async function backUp(
  folder: Folder,
  { copy, ending, today, made, signal }: Job,
): Promise<Written[]> {
  const name = nameFor(today, await namesIn(folder), ending);
  try {
    await put(folder, UNFINISHED, copy);
    if (!(await readsBack(folder, UNFINISHED, copy))) throw new BackupFailed('differs');
    signal?.throwIfAborted();
    await named(folder, name, copy);
    if (!(await readsBack(folder, name, copy))) {
      await drop(folder, name);
      throw new BackupFailed('differs');
    }
  } finally {
    await drop(folder, UNFINISHED);
  }
  const own = await stillOwn(folder, made);
  return thinOut(folder, [...own, { name, size: copy.size }], today);
}
