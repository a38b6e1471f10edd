import type { KeyHolder, RowKey } from './form';

/** What a page hands its worker first: where to ask for the key of the rows. */
interface Handing {
  rowKeys: true;
}

function isHanding(data: unknown): data is Handing {
  return typeof data === 'object' && data !== null && 'rowKeys' in data;
}

/** Lets a worker ask this page for the key of the rows whenever it opens the database: it has no way to it itself. */
export function giveKeys<W extends Pick<Worker, 'postMessage'>>(worker: W, holder: KeyHolder): W {
  const { port1, port2 } = new MessageChannel();
  const read = () =>
    holder.read().then(
      (key) => port1.postMessage(key),
      () => port1.postMessage(null),
    );
  port1.onmessage = () => void read();
  worker.postMessage({ rowKeys: true } satisfies Handing, [port2]);
  return worker;
}

/**
 * The worker's side of `giveKeys`. To be called before the worker listens for anything else: what is handed here reaches
 * nobody else.
 */
export function keysOfPage(scope: Pick<EventTarget, 'addEventListener'>): KeyHolder {
  const waiting: ((key: RowKey | null) => void)[] = [];
  let handed: (port: MessagePort) => void;
  const port = new Promise<MessagePort>((resolve) => {
    handed = resolve;
  });
  scope.addEventListener('message', (event) => {
    const { data, ports } = event as MessageEvent<unknown>;
    const [from] = ports;
    if (!isHanding(data) || !from) return;
    event.stopImmediatePropagation();
    from.onmessage = (answer: MessageEvent<RowKey | null>) => waiting.shift()?.(answer.data);
    handed(from);
  });
  return {
    read: async () => {
      const to = await port;
      return new Promise((resolve) => {
        waiting.push(resolve);
        to.postMessage(null);
      });
    },
  };
}
