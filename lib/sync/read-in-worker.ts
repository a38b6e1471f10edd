import { readInWorker as readThrough } from '../calendar/sources/ics/read-in-worker';
import type { ReadCalendar } from './outcome';

/**
 * Reads in a worker of its own, so that a page stays alive beside a 50 MB file; the worker ends with the
 * reading, also when it is cancelled or dies.
 */
export const readInWorker: ReadCalendar = async (bytes, { window, signal, onProgress }) => {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The calendar reader stopped')));
  });
  try {
    // The bytes are handed over for good; the caller still wants to keep them.
    const copy = new Uint8Array(bytes);
    const options = {
      window,
      ...(signal ? { signal } : {}),
      ...(onProgress ? { onProgress } : {}),
    };
    return await Promise.race([readThrough(worker, crypto.randomUUID(), copy, options), died]);
  } finally {
    worker.terminate();
  }
};
