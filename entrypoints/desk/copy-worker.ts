/** Opens the worker that makes and reads copies. */
export const openCopyWorker = () =>
  new Worker(new URL('./copies.worker.ts', import.meta.url), { type: 'module' });
