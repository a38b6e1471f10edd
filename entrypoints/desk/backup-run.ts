import { isDue } from '@/lib/backup/age';
import { backUp } from '@/lib/backup/back-up';
import { isStill } from '@/lib/backup/folder';
import { keepPlace, type Place, readPlace } from '@/lib/backup/place';
import { BackupFailed, type Trouble, troubleOf } from '@/lib/backup/trouble';
import { backupMark } from '@/lib/browser/backup-mark';
import { mayWrite } from '@/lib/browser/folder';
import { readSettings } from '@/lib/browser/settings';
import { CopyFailed, createCopier } from '@/lib/copies/in-worker';
import type { Work } from '@/lib/copies/work';
import type { OpenLock } from '@/lib/lock/sealed-copy';
import { localDate } from '@/lib/shared/time';
import { openCopyWorker } from './copy-worker';
import { handOverBlob } from './download';
import { asBackup, openLock } from './open-lock';
import { store } from './store';

/** One page at a time writes into the folder. */
const LOCK = 'backup';

type Copier = ReturnType<typeof createCopier>;

/** What a backup holds, and under which lock: once it is on, none that was made without it is the same. */
function stampUnder(stamp: string, lock: OpenLock | null): string {
  return lock ? `${stamp} ${lock.header.mark}` : stamp;
}

async function writeInto(place: Place, copier: Copier, how: Work): Promise<void> {
  const settings = await readSettings();
  const stamp = await copier.ask({ type: 'stamp', settings }, { signal: how.signal });
  const lock = await openLock();
  const whole = await copier.ask({ type: 'write', settings }, how);
  const backup = await asBackup(whole, lock, how);
  const at = store.clock();
  const job = { ...backup, today: localDate(at), made: place.made, signal: how.signal };
  await keepPlace({ ...place, made: await backUp(place.folder, job) });
  await backupMark.change({ at, sameAt: at, stamp: stampUnder(stamp, lock), trouble: null });
}

/** Whether the last backup is there and holds all that is here. */
async function isTheSame({ folder, made }: Place, copier: Copier): Promise<boolean> {
  const { stamp } = await backupMark.read();
  const last = made.at(-1);
  if (stamp === null || !last || !(await isStill(folder, last))) return false;
  const now = await copier.ask({ type: 'stamp', settings: await readSettings() });
  return stampUnder(now, await openLock()) === stamp;
}

async function withCopier(work: (copier: Copier) => Promise<void>): Promise<Trouble | null> {
  const copier = createCopier(openCopyWorker);
  try {
    await navigator.locks.request(LOCK, () => work(copier));
    return null;
  } catch (error) {
    if (error instanceof CopyFailed && error.why === 'cancelled') return null;
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    const trouble = troubleOf(error);
    await backupMark.change({ trouble });
    return trouble;
  } finally {
    copier.close();
  }
}

/** Makes a backup in the folder, on a click: the browser may ask. Gives what went wrong. */
export async function backUpNow(how: Work): Promise<Trouble | null> {
  const asked = await readPlace();
  // Asked before anything is waited for: a click is good for a few seconds only.
  const may = asked !== null && (await mayWrite(asked.folder, true).catch(() => false));
  return withCopier(async (copier) => {
    const place = await readPlace();
    if (!place) throw new BackupFailed('gone');
    if (!may) throw new BackupFailed('asked');
    await writeInto(place, copier, how);
  });
}

/** Makes the day's backup where a folder was chosen, one is due and something has changed. Gives what went wrong. */
export async function backUpWhenDue(signal: AbortSignal): Promise<Trouble | null> {
  if (!(await readPlace()) || !isDue(await backupMark.read(), store.clock())) return null;
  return withCopier(async (copier) => {
    // Another page may have been here while this one waited.
    const place = await readPlace();
    if (!place || !isDue(await backupMark.read(), store.clock())) return;
    if (!(await mayWrite(place.folder, false))) throw new BackupFailed('asked');
    if (await isTheSame(place, copier))
      await backupMark.change({ sameAt: store.clock(), trouble: null });
    else await writeInto(place, copier, { signal });
  });
}

/** Hands everything over as a file, and keeps that it was. Gives what went wrong. */
export function downloadBackup(how: Work): Promise<Trouble | null> {
  return withCopier(async (copier) => {
    const lock = await openLock();
    const whole = await copier.ask({ type: 'write', settings: await readSettings() }, how);
    const { copy, ending } = await asBackup(whole, lock, how);
    const at = store.clock();
    handOverBlob(`cairn-${localDate(at)}.${ending}`, copy);
    await backupMark.change({ at });
  });
}

/** Makes a backup on a click: in the folder, or as a download where none was chosen. Gives what went wrong. */
export async function backUpHere(how: Work): Promise<Trouble | null> {
  return (await readPlace()) ? backUpNow(how) : downloadBackup(how);
}
