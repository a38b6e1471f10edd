import { createSwitch } from '@/lib/sealing/client';

/** Turns the lock on and off. */
export const lockSwitch = createSwitch(
  () => new Worker(new URL('./lock.worker.ts', import.meta.url), { type: 'module' }),
);
