import { expect, it } from 'vitest';
import { giveKeys, keysOfPage } from '@/lib/storage/sealing/worker-key';
import { Pocket } from './support';

it('lets a worker ask its page for the key, each time anew, and nobody else hear of it', async () => {
  const scope = new EventTarget();
  const holder = keysOfPage(scope);
  const others: unknown[] = [];
  scope.addEventListener('message', (event) => others.push((event as MessageEvent).data));
  const pocket = new Pocket(null);
  const early = holder.read();
  let port: MessagePort | undefined;
  const worker = {
    postMessage: (data: unknown, ports: MessagePort[] = []) => {
      port ??= ports[0];
      scope.dispatchEvent(new MessageEvent('message', { data, ports } as MessageEventInit));
    },
  };
  giveKeys(worker as unknown as Worker, pocket);
  expect(await early).toBeNull();
  const keys = { mark: 'm', key: 'k', search: 's' };
  pocket.key = keys as never;
  expect(await Promise.all([holder.read(), holder.read()])).toEqual([keys, keys]);
  pocket.read = () => Promise.reject(new Error('gone'));
  expect(await holder.read()).toBeNull();
  worker.postMessage({ type: 'line' });
  expect(others).toEqual([{ type: 'line' }]);
  port?.close();
});
