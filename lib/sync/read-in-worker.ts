import type { CalendarEvent } from '../calendar/event';
import type { Wording } from '../shared/wording';
import type { CalendarRead, ReadCalendar } from './outcome';
import { type ReadRequest, replySchema } from './reader-protocol';

/** The part of a Worker that reading needs. */
export interface ReaderWorker {
  postMessage(request: ReadRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** A calendar that the worker refused; `wording` says why. */
class Refused extends Error {
  constructor(readonly wording: Wording) {
    super(wording.id);
    this.name = 'Refused';
  }
}

/**
 * A `ReadCalendar` that works in a worker of its own, one a file, so that the page stays free and a
 * cancel ends the work at once. Rejects with an error that carries a `wording`, or an AbortError.
 */
export function createWorkerReader(open: () => ReaderWorker): ReadCalendar {
  return (bytes, { window, signal, onProgress }) =>
    new Promise<CalendarRead>((resolve, reject) => {
      signal?.throwIfAborted();
      const worker = open();
      const events: CalendarEvent[] = [];
      const end = (settle: () => void) => {
        worker.terminate();
        signal?.removeEventListener('abort', abort);
        settle();
      };
      const abort = () => end(() => reject(signal?.reason));
      signal?.addEventListener('abort', abort);
      worker.onerror = () => end(() => reject(new Error('The calendar reader stopped')));
      worker.onmessage = ({ data }) => {
        const reply = replySchema.safeParse(data);
        if (!reply.success) return end(() => reject(reply.error));
        const message = reply.data;
        if (message.type === 'progress') onProgress?.(message.done, message.total);
        if (message.type === 'events') events.push(...message.events);
        if (message.type === 'refused') end(() => reject(new Refused(message.wording)));
        if (message.type === 'read') {
          const { name, held, problems } = message;
          end(() => resolve({ name, events, held, problems }));
        }
      };
      worker.postMessage({ bytes, window });
    });
}
