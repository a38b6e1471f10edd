import type { CopyAnswers, CopyReply, CopyRequest } from './protocol';
import type { Work } from './work';

/** The part of a Worker that copies need. */
export interface CopyWorker {
  postMessage(request: CopyRequest | { type: 'cancel' }): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Why work with a copy came to nothing; what is here is as it was. */
export class CopyFailed extends Error {
  constructor(readonly why: 'cancelled' | 'full' | 'failed') {
    super(why);
    this.name = 'CopyFailed';
  }
}

type Asked<T extends CopyRequest['type']> = Extract<CopyRequest, { type: T }>;

/**
 * Makes and reads copies in a worker, so that the page stays free; one thing at a time. The worker is opened with the
 * first question and holds the copy that was looked at until `close`. Rejects with CopyFailed.
 */
export function createCopier(open: () => CopyWorker) {
  let worker: CopyWorker | null = null;
  const close = () => {
    worker?.terminate();
    worker = null;
  };
  const ask = <T extends CopyRequest['type']>(
    request: Asked<T>,
    { signal, onProgress }: Work = {},
  ): Promise<CopyAnswers[T]> =>
    new Promise((resolve, reject) => {
      worker ??= open();
      const to = worker;
      const end = (settle: () => void) => {
        signal?.removeEventListener('abort', abort);
        settle();
      };
      const abort = () => {
        // A transaction under way says itself whether it could still be ended; reading changes nothing.
        if (request.type === 'apply' || request.type === 'undo') to.postMessage({ type: 'cancel' });
        else {
          close();
          end(() => reject(new CopyFailed('cancelled')));
        }
      };
      signal?.addEventListener('abort', abort);
      to.onerror = () => {
        close();
        end(() => reject(new CopyFailed('failed')));
      };
      to.onmessage = ({ data }: { data: CopyReply }) => {
        if (data.type === 'progress') onProgress?.(data.share);
        if (data.type === 'failed') end(() => reject(new CopyFailed(data.why)));
        if (data.type === 'done') end(() => resolve(data.answer as CopyAnswers[T]));
      };
      to.postMessage(request);
    });
  return { ask, close };
}
