import { liveDeps } from '@/lib/browser/live-deps';
import type { SyncDeps } from '@/lib/sync/outcome';
import { createWorkerReader } from '@/lib/sync/read-in-worker';

function openWorker(): Worker {
  return new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
}

/** Reading in a worker; detection is loaded with the first calendar. */
export const deps: SyncDeps = {
  read: createWorkerReader(openWorker),
  ingest: async (...args) => (await import('@/lib/meetings/ingest')).ingest(...args),
  ingestChanges: async (...args) =>
    (await import('@/lib/meetings/ingest-changes')).ingestChanges(...args),
  fetch: (...args) => fetch(...args),
  random: Math.random,
  live: liveDeps,
};
