import { isStorageFull } from '../shared/storage-full';
import type { Store } from '../storage/store';
import { writeActions } from './actions';
import { applyCopy } from './apply';
import { writeFolder } from './folder/write';
import type { Copy } from './format';
import { lookAt } from './look';
import type { CopyAnswers, CopyReply, CopyRequest } from './protocol';
import { readCopyFile } from './read';
import { stampOf } from './stamp';
import { sinceImport, undoImport } from './undo';
import type { Work } from './work';
import { writeCopy } from './write';

type Answer = CopyAnswers[keyof CopyAnswers];

/** With less room than this (bytes), whatever went wrong went wrong for want of it. */
const NO_ROOM = 5_000_000;

/** Whether the disk is full by what the browser says of its room: a database that can't write tells no reason. */
async function isOutOfRoom(room: () => Promise<StorageEstimate>): Promise<boolean> {
  const { quota, usage } = await room().catch((): StorageEstimate => ({}));
  return quota !== undefined && usage !== undefined && quota - usage < NO_ROOM;
}

/**
 * Answers requests of a page within its worker; the copy that was looked at last is the one that is taken in. `room`
 * tells what the browser may keep.
 */
export function serve(
  store: Store,
  post: (reply: CopyReply) => void,
  room: () => Promise<StorageEstimate>,
) {
  let copy: Copy | null = null;
  let running = new AbortController();

  const answer = async (request: CopyRequest, work: Work): Promise<Answer> => {
    if (request.type === 'write') return writeCopy(store, request.settings, work);
    if (request.type === 'actions') return writeActions(store, request.as, request.words);
    if (request.type === 'folder') return writeFolder(store, request.words, work);
    if (request.type === 'stamp') return stampOf(store, request.settings);
    if (request.type === 'since') return sinceImport(store);
    if (request.type === 'undo') return undoImport(store, work);
    if (request.type === 'look') {
      const read = await readCopyFile(request.file, (share) => work.onProgress?.(share * 0.8));
      if (typeof read === 'string') return read;
      copy = read;
      return lookAt(store, read);
    }
    if (!copy) throw new Error('Nothing was looked at');
    await applyCopy(store, copy, request.wish, work);
    copy = null;
    return true;
  };

  return async (request: CopyRequest | { type: 'cancel' }): Promise<void> => {
    if (request.type === 'cancel') return running.abort();
    running = new AbortController();
    const { signal } = running;
    const onProgress = (share: number) => post({ type: 'progress', share });
    try {
      post({ type: 'done', answer: await answer(request, { signal, onProgress }) });
    } catch (error) {
      if (signal.aborted) return post({ type: 'failed', why: 'cancelled' });
      const full = isStorageFull(error) || (await isOutOfRoom(room));
      post({ type: 'failed', why: full ? 'full' : 'failed' });
    }
  };
}
