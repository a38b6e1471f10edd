import { CalendarReadError } from './errors';
import type { CalendarContent, ReadOptions } from './read-steps';
import { type ReaderReply, type ReaderRequest, readerReplySchema } from './worker-protocol';

/** The part of a Worker that a reading needs. */
export interface ReaderPort {
  postMessage(message: ReaderRequest, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

function toError(reply: Extract<ReaderReply, { type: 'failed' }>): Error {
  if (reply.code === 'failed') return new Error('The calendar reader failed.');
  return new CalendarReadError(reply.code, reply.wording.params);
}

/**
 * The page's side: reads a calendar in a worker whose messages go through createReaderHandler.
 * `id` must differ between readings. The bytes are handed over and can't be used here afterwards.
 * Rejects with a CalendarReadError for refused or cancelled files.
 */
export function readInWorker(
  port: ReaderPort,
  id: string,
  bytes: Uint8Array<ArrayBuffer>,
  { signal, onProgress, window, localZone, selfEmails }: ReadOptions,
): Promise<CalendarContent> {
  return new Promise((resolve, reject) => {
    const cancel = () => port.postMessage({ type: 'cancel', id }, []);
    const finish = () => {
      port.removeEventListener('message', listen);
      signal?.removeEventListener('abort', cancel);
    };
    const listen = ({ data }: MessageEvent) => {
      const reply = readerReplySchema.safeParse(data);
      if (!reply.success || reply.data.id !== id) return;
      if (reply.data.type === 'progress') {
        onProgress?.(reply.data.done, reply.data.total);
        return;
      }
      finish();
      if (reply.data.type === 'done') resolve(reply.data.content);
      else reject(toError(reply.data));
    };
    if (signal?.aborted) {
      reject(new CalendarReadError('cancelled'));
      return;
    }
    port.addEventListener('message', listen);
    signal?.addEventListener('abort', cancel);
    const emails = selfEmails && [...selfEmails];
    port.postMessage({ type: 'read', id, bytes, window, localZone, selfEmails: emails }, [
      bytes.buffer,
    ]);
  });
}
