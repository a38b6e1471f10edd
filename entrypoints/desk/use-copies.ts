import { useEffect, useMemo, useRef, useState } from 'react';
import { t } from '@/components/ui/text';
import { backupMark } from '@/lib/browser/backup-mark';
import { changeSettings, readSettings } from '@/lib/browser/settings';
import { charterWords, type FolderWords, ownWords } from '@/lib/copies/folder/words';
import { CopyFailed, createCopier } from '@/lib/copies/in-worker';
import type { CopyDo, CopyJob } from '@/lib/copies/job';
import { settleImports } from '@/lib/copies/owed';
import type { Mode } from '@/lib/copies/plan';
import type { Work } from '@/lib/copies/work';
import type { MessageId } from '@/lib/i18n/translate';
import { localDate } from '@/lib/shared/time';
import { bringHandover } from './brought-file';
import { openCopyWorker } from './copy-worker';
import { handOverBlob } from './download';
import { isHandedOver } from './handed-over';
import { lockCopy, lockedBy, openCopy, openOwn } from './locked-copies';
import type { PageProps } from './page-props';
import { store } from './store';

type What = Extract<CopyJob, { state: 'working' }>['what'];

/** The words of a folder of Markdown files, in the language of the page. */
function folderWords(): FolderWords {
  const own = ownWords.map((word) => [word, t(`folder.${word}`)] as const);
  const charter = charterWords.map((word) => [word, t(`charter.${word}`)] as const);
  return Object.fromEntries([...own, ...charter]) as FolderWords;
}

/** How the columns of a table of actions are called here, and what stands in them. */
function actionWords() {
  const columns = [
    'partner',
    'owner',
    'action',
    'detail',
    'due',
    'status',
    'done',
    'made',
  ] as const;
  return {
    columns: columns.map((column) => t(`copies.csv.${column}`)),
    me: t('copies.csv.me'),
    partner: t('copies.csv.partner'),
    status: {
      open: t('copies.csv.open'),
      done: t('copies.csv.done'),
      dropped: t('copies.csv.dropped'),
    },
  };
}

/** Copies as the desk makes and reads them: one job at a time, in a worker. `dropped` is one to be looked at. */
export function useCopies(dropped: File | null, { now, tell }: Pick<PageProps, 'now' | 'tell'>) {
  const [job, setJob] = useState<CopyJob>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  const copier = useMemo(() => createCopier(openCopyWorker), []);
  useEffect(() => copier.close, [copier]);

  const said = (id: MessageId) => tell({ kind: 'said', text: { id, params: {} } });
  const work = async (what: What, doing: (work: Work) => Promise<CopyJob>) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const at = (share: number | null) => setJob({ state: 'working', what, share });
    at(null);
    try {
      setJob(await doing({ signal, onProgress: at }));
    } catch (error) {
      const ended = signal.aborted ? 'cancelled' : 'failed';
      const why = error instanceof CopyFailed ? error.why : ended;
      setJob({ state: 'stopped', reason: { id: `copies.${why}`, params: {} } });
    } finally {
      running.current = null;
    }
  };
  /** Hands a copy over; it counts as a backup. */
  const handOut = async (name: string, blob: Blob) => {
    handOverBlob(name, blob);
    await backupMark.change({ at: store.clock() });
  };
  const settle = () => settleImports(store, changeSettings);

  const write = () =>
    work('writing', async (how) => {
      const blob = await copier.ask({ type: 'write', settings: await readSettings() }, how);
      await handOut(`cairn-${localDate(now)}.json`, blob);
      said('desk.set.export.did');
      return { state: 'idle' };
    });
  const actions = (as: 'csv' | 'ics') =>
    work('writing', async (how) => {
      const blob = await copier.ask({ type: 'actions', as, words: actionWords() }, how);
      handOverBlob(`cairn-actions-${localDate(now)}.${as}`, blob);
      said('desk.set.export.did');
      return { state: 'idle' };
    });
  const folder = () =>
    work('writing', async (how) => {
      const blob = await copier.ask({ type: 'folder', words: folderWords() }, how);
      handOverBlob(`cairn-${localDate(now)}.zip`, blob);
      said('desk.set.export.did');
      return { state: 'idle' };
    });
  const lock = (passphrase: string) =>
    work('locking', async (how) => {
      const ask = { type: 'write', settings: await readSettings() } as const;
      const blob = await lockCopy((part) => copier.ask(ask, part), passphrase, how);
      await handOut(`cairn-${localDate(now)}.cairn`, blob);
      said('desk.set.export.did');
      return { state: 'idle' };
    });
  const lookAt = async (file: File, how: Work): Promise<CopyJob> => {
    const looked = await copier.ask({ type: 'look', file }, how);
    if (typeof looked !== 'string') return { state: 'asking', name: file.name, look: looked };
    return { state: 'stopped', reason: { id: `copies.refused.${looked}`, params: {} } };
  };
  /** What a partner handed over is no copy: it goes on to its own page. */
  const handedOver = (file: File): CopyJob => {
    bringHandover(file);
    return { state: 'idle' };
  };
  const look = (file: File) =>
    work('looking', async (how) => {
      if (await isHandedOver(file)) return handedOver(file);
      const by = await lockedBy(file);
      if (!by) return lookAt(file, how);
      const own = by === 'lock' ? await openOwn(file, how) : null;
      return own ? lookAt(own, how) : { state: 'locked', file, by, wrong: false };
    });
  const unlock = (file: File, passphrase: string) =>
    work('opening', async (how) => {
      const opened = await openCopy(file, passphrase, how);
      if (!(opened instanceof File)) return opened;
      return (await isHandedOver(opened)) ? handedOver(opened) : lookAt(opened, how);
    });
  const take = (mode: Mode, keepRefused: boolean) =>
    work(mode, async (how) => {
      const wish = { mode, keepRefused, settings: await readSettings() };
      await copier.ask({ type: 'apply', wish }, how);
      await settle();
      return { state: 'done', mode };
    });
  const undo = (sure: boolean) =>
    work('undo', async (how) => {
      const since = sure ? {} : await copier.ask({ type: 'since' });
      if (Object.keys(since).length > 0) return { state: 'losing', since };
      await copier.ask({ type: 'undo' }, how);
      await settle();
      said('copies.undone');
      return { state: 'idle' };
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once, when it is dropped
  useEffect(() => {
    if (dropped) void look(dropped);
  }, [dropped]);
  const copies: CopyDo = {
    onWrite: () => void write(),
    onActions: (as) => void actions(as),
    onFolder: () => void folder(),
    onLockAsk: () => setJob({ state: 'locking' }),
    onLock: (passphrase) => void lock(passphrase),
    onUnlock: (file, passphrase) => void unlock(file, passphrase),
    onFile: (file) => void look(file),
    onTake: (mode, keepRefused) => void take(mode, keepRefused),
    onUndo: (sure) => void undo(sure),
    onCancel: () => running.current?.abort(),
    onClose: () => setJob({ state: 'idle' }),
  };
  return { job, copies };
}
