import type { Dek } from '../crypto/lock-keys';
import type { Header } from '../lock/header';
import { rowKeyOf } from '../storage/sealing/row-key';
import { SwitchFailed, type Work } from './failed';
import type { SwitchAnswers, SwitchReply, SwitchRequest } from './messages';

/** The part of a Worker that a switch needs. */
export interface SwitchWorker {
  postMessage(request: SwitchRequest | { type: 'cancel' }): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

type Asked<T extends SwitchRequest['type']> = Extract<SwitchRequest, { type: T }>;

/** Turns the lock on and off in a worker of its own each time. All reject with SwitchFailed. */
export function createSwitch(open: () => SwitchWorker) {
  const ask = <T extends SwitchRequest['type']>(
    request: Asked<T>,
    { signal, onProgress }: Work,
  ): Promise<SwitchAnswers[T]> =>
    new Promise((resolve, reject) => {
      const worker = open();
      const end = (settle: () => void) => {
        signal?.removeEventListener('abort', cancel);
        worker.terminate();
        settle();
      };
      // The worker says itself whether it could still be ended.
      const cancel = () => worker.postMessage({ type: 'cancel' });
      signal?.addEventListener('abort', cancel);
      worker.onerror = () => end(() => reject(new SwitchFailed('failed')));
      worker.onmessage = ({ data }: { data: SwitchReply }) => {
        if (data.type === 'progress') onProgress?.(data.share);
        if (data.type === 'failed') end(() => reject(new SwitchFailed(data.why)));
        if (data.type === 'done') end(() => resolve(data.answer as SwitchAnswers[T]));
      };
      worker.postMessage(request);
      if (signal?.aborted) cancel();
    });
  return {
    /** Seals all rows under a new lock (`makeLock`); its key should be where connections find it before. */
    turnOn: async (header: Header, dek: Dek, work: Work = {}) =>
      ask<'on'>({ type: 'on', header, key: await rowKeyOf(dek) }, work),
    /** Gives how many rows could not be opened and stay as they are. */
    turnOff: async (dek: Dek, work: Work = {}) =>
      ask<'off'>({ type: 'off', key: await rowKeyOf(dek) }, work),
    /** Takes from the browser's files whatever rows were before they were deleted. */
    clear: (work: Work = {}) => ask<'clear'>({ type: 'clear' }, work),
  };
}
