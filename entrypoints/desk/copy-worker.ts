import { keyHolder } from '@/lib/browser/lock-key';
import { giveKeys } from '@/lib/storage/sealing/worker-key';

/** Opens the worker that makes and reads copies. */
export const openCopyWorker = () =>
  giveKeys(
    new Worker(new URL('./copies.worker.ts', import.meta.url), { type: 'module' }),
    keyHolder,
  );
