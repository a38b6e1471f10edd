import { createWorkerReader } from '@/lib/desk/read-in-worker';
import type { SyncDeps } from '@/lib/sync/outcome';

function openWorker(): Worker {
  return new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
}

/** Reading in a worker; detection is loaded with the first calendar. */
export const deps: SyncDeps = {
  read: createWorkerReader(openWorker),
  ingest: async (...args) => (await import('@/lib/meetings/ingest')).ingest(...args),
  fetch: (...args) => fetch(...args),
  random: Math.random,
};
