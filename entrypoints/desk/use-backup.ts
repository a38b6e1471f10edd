import { useCallback, useEffect, useRef, useState } from 'react';
import { type BackupProps, lastBackup } from '@/lib/backup/job';
import { type Listed, listed } from '@/lib/backup/listed';
import type { Mark } from '@/lib/backup/mark';
import { forgetPlace, keepPlace, type Place, readPlace } from '@/lib/backup/place';
import { type Trouble, troubleOf } from '@/lib/backup/trouble';
import { backupMark } from '@/lib/browser/backup-mark';
import { canChooseFolder, chooseFolder, mayWrite } from '@/lib/browser/folder';
import type { Work } from '@/lib/copies/work';
import { readHeader } from '@/lib/storage/lock-header';
import { backUpHere, downloadBackup } from './backup-run';
import type { PageProps } from './page-props';
import { store } from './store';
import { useMark } from './use-mark';

/** The folder and what lies in it, read anew after each backup. */
function useFolder(mark: Mark | null) {
  const [place, setPlace] = useState<Place | null>(null);
  const [files, setFiles] = useState<Listed[] | null>(null);
  const [sealed, setSealed] = useState(false);
  const read = useCallback(async () => {
    const found = await readPlace();
    setPlace(found);
    setSealed((await readHeader(store.db)) !== null);
    const readable = found && (await mayWrite(found.folder, false));
    setFiles(readable ? await listed(found.folder) : null);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a backup that was made tells so by its mark
  useEffect(() => void read().catch(() => setFiles(null)), [read, mark?.at, mark?.trouble]);
  return { place, files, sealed, read };
}

interface Wired extends Pick<PageProps, 'now' | 'tell'> {
  /** Shows what a copy would bring. */
  onFile(file: File): void;
}

/** The backups as the settings show them; one job at a time. */
export function useBackup({ now, tell, onFile }: Wired): BackupProps {
  const mark = useMark(backupMark);
  const { place, files, sealed, read } = useFolder(mark);
  const [share, setShare] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const work = async (doing: (how: Work) => Promise<Trouble | null>) => {
    if (running.current) return;
    const end = new AbortController();
    running.current = end;
    setShare(0);
    const trouble = await doing({ signal: end.signal, onProgress: setShare });
    running.current = null;
    setShare(null);
    if (!trouble && !end.signal.aborted)
      tell({ kind: 'said', text: { id: 'backup.did', params: {} } });
  };
  const choose = async () => {
    try {
      const folder = await chooseFolder();
      if (!folder) return;
      // The same folder chosen again: what Cairn wrote there is still its own to thin out.
      const before = await readPlace();
      const again = before !== null && (await folder.isSameEntry(before.folder));
      await keepPlace({ folder, made: again ? before.made : [] });
      await backupMark.change({ trouble: null, stamp: null });
      await read();
      await work(backUpHere);
    } catch (error) {
      await backupMark.change({ trouble: troubleOf(error) });
    }
  };
  const leave = async () => {
    await forgetPlace();
    await backupMark.change({ trouble: null, stamp: null, sameAt: null });
    await read();
  };
  const look = async (name: string) => {
    try {
      const file = await place?.folder.getFileHandle(name);
      if (file) onFile(await file.getFile());
    } catch (error) {
      await backupMark.change({ trouble: troubleOf(error) });
    }
  };
  return {
    ...{
      canFolder: canChooseFolder(),
      folder: place?.folder.name ?? null,
      files,
      share,
      now,
      sealed,
    },
    ...(mark ? lastBackup(mark, now) : { at: null, age: null }),
    trouble: mark?.trouble ?? null,
    onChoose: () => void choose(),
    onLeave: () => void leave(),
    onBackUp: () => void work(backUpHere),
    onDownload: () => void work(downloadBackup),
    onCancel: () => running.current?.abort(),
    onLook: (name) => void look(name),
  };
}
