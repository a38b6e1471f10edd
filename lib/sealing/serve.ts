import { SwitchFailed, type Work } from './failed';
import type { SwitchReply, SwitchRequest } from './messages';
import { clearTraces, turnOff, turnOn } from './switch';

async function answerTo(request: SwitchRequest, work: Work) {
  if (request.type === 'off') return turnOff(request, work);
  await (request.type === 'on' ? turnOn(request, work) : clearTraces(work));
  return undefined;
}

/** Answers a page within its worker. */
export function serveSwitch(post: (reply: SwitchReply) => void) {
  const running = new AbortController();
  return async (request: SwitchRequest | { type: 'cancel' }): Promise<void> => {
    if (request.type === 'cancel') return running.abort();
    const onProgress = (share: number) => post({ type: 'progress', share });
    try {
      post({
        type: 'done',
        answer: await answerTo(request, { signal: running.signal, onProgress }),
      });
    } catch (error) {
      post({ type: 'failed', why: error instanceof SwitchFailed ? error.why : 'failed' });
    }
  };
}
