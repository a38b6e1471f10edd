import { CalendarReadError, readCalendarInSlices } from './index';
import { type ReaderReply, type ReadRequest, readerRequestSchema } from './worker-protocol';

type Post = (reply: ReaderReply) => void;

function failure(id: string, error: unknown): ReaderReply {
  if (error instanceof CalendarReadError) {
    return { type: 'failed', id, code: error.code, wording: error.wording };
  }
  return {
    type: 'failed',
    id,
    code: 'failed',
    wording: { id: 'calendar.refused.failed', params: {} },
  };
}

async function read(request: ReadRequest, signal: AbortSignal, post: Post): Promise<ReaderReply> {
  const { id, bytes, window, localZone, selfEmails } = request;
  try {
    const content = await readCalendarInSlices(bytes, {
      window,
      signal,
      ...(localZone !== undefined && { localZone }),
      ...(selfEmails !== undefined && { selfEmails }),
      onProgress: (done, total) => post({ type: 'progress', id, done, total }),
    });
    return { type: 'done', id, content };
  } catch (error) {
    return failure(id, error);
  }
}

/**
 * The worker's side of the protocol, without a worker: give it each message's data and a way to post
 * replies. Messages that are none of the protocol's are ignored.
 */
export function createReaderHandler(post: Post): (message: unknown) => Promise<void> {
  const running = new Map<string, AbortController>();
  return async (message) => {
    const request = readerRequestSchema.safeParse(message);
    if (!request.success) return;
    const { data } = request;
    if (data.type === 'cancel') {
      running.get(data.id)?.abort();
      return;
    }
    const controller = new AbortController();
    running.set(data.id, controller);
    post(await read(data, controller.signal, post));
    running.delete(data.id);
  };
}
