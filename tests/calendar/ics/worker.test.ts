import { describe, expect, it } from 'vitest';
import { readCalendarInSlices } from '@/lib/calendar/sources/ics';
import { type ReaderPort, readInWorker } from '@/lib/calendar/sources/ics/read-in-worker';
import { createReaderHandler } from '@/lib/calendar/sources/ics/worker-handler';
import { between, calendar, read, vevent } from './build';

const window = between('2026-01-01', '2027-01-01');

function manyEvents(n: number): string {
  const events = Array.from({ length: n }, (_, i) =>
    vevent(`UID:${i}`, 'DTSTART:20260105T090000Z', `SUMMARY:Event ${i}`),
  );
  return calendar(...events);
}

/** A port whose other end is the handler itself; messages are cloned as between real threads. */
function connect(): ReaderPort {
  const listeners = new Set<(event: MessageEvent) => void>();
  const handler = createReaderHandler((reply) => {
    const data = structuredClone(reply);
    for (const listener of listeners) listener(new MessageEvent('message', { data }));
  });
  return {
    postMessage: (message, transfer) => void handler(structuredClone(message, { transfer })),
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
  };
}

const encode = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

describe('reading in a worker', () => {
  it('gives what reading at once gives', async () => {
    const text = manyEvents(20);
    const content = await readInWorker(connect(), 'a', encode(text), { window, localZone: 'UTC' });
    expect(content).toEqual(read(text));
  });

  it('tells a refusal with its code', async () => {
    const reading = readInWorker(connect(), 'a', encode('<html>'), { window });
    await expect(reading).rejects.toMatchObject({ name: 'CalendarReadError', code: 'web-page' });
  });

  it('stops when cancelled, also before it began', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const onProgress = () => controller.abort();
    const options = { window, signal, onProgress };
    const reading = readInWorker(connect(), 'a', encode(manyEvents(30_000)), options);
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    const again = readInWorker(connect(), 'b', encode(manyEvents(1)), { window, signal });
    await expect(again).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('lets other tasks run in between', async () => {
    let pauses = 0;
    const done: number[] = [];
    await readCalendarInSlices(
      manyEvents(30_000),
      { window, onProgress: (n) => done.push(n) },
      async () => void pauses++,
    );
    expect(pauses).toBeGreaterThan(0);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
  });

  it('ignores messages of others', async () => {
    const replies: unknown[] = [];
    await createReaderHandler((reply) => replies.push(reply))({ type: 'read', id: 1 });
    expect(replies).toEqual([]);
  });
});
