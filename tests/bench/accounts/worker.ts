import type { CDPSession, Target } from 'puppeteer-core';
import type { Session } from '@/scripts/driver/session';
import type { Arrived } from '@/tests/stand-ins/https-server';

const isWorker = (target: Target) =>
  target.type() === 'service_worker' && target.url().endsWith('/background.js');

/** The background worker as the debugger sees it, until it is ended. */
export interface Worker {
  /** Bytes on the JavaScript heap after a garbage collection. */
  heap(): Promise<number>;
  /** Asks the same again, there, and parses each answer. */
  replay(asked: readonly Arrived[]): Promise<void>;
  /** Bytes that arrived from the net since it was last asked. */
  received(): number;
  /** Lets go of it, so that it can be ended. */
  leave(): Promise<void>;
}

const SENT = ['authorization', 'prefer', 'content-type'];

/** Fetches one after the other, as an expression for the worker. */
function replaying(asked: readonly Arrived[]): string {
  const requests = asked.map(({ url, method, headers, body }) => {
    const sent = SENT.flatMap((name) => (headers[name] ? [[name, headers[name]]] : []));
    const rest = { cache: 'no-store', credentials: 'omit', ...(body && { body }) };
    return [url, { method, headers: Object.fromEntries(sent), ...rest }];
  });
  return `(async () => {
    for (const [url, how] of ${JSON.stringify(requests)}) {
      JSON.parse(await (await fetch(url, how)).text());
    }
  })()`;
}

/** Attaches to the worker that runs now; once attached, it isn't ended for being idle. */
export async function attach({ browser }: Session): Promise<Worker> {
  const target = await browser.waitForTarget(isWorker);
  const session: CDPSession = await target.createCDPSession();
  let bytes = 0;
  session.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength;
  });
  await session.send('Network.enable');
  return {
    async heap() {
      // What the first collection finalizes, the second one frees.
      for (let n = 0; n < 2; n += 1) await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    },
    async replay(asked) {
      const expression = replaying(asked);
      const how = { expression, awaitPromise: true, returnByValue: true };
      const { exceptionDetails } = await session.send('Runtime.evaluate', how);
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    },
    received() {
      const before = bytes;
      bytes = 0;
      return before;
    },
    leave: () => session.detach(),
  };
}
