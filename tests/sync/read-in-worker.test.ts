import { describe, expect, it, vi } from 'vitest';
import { DAY } from '@/lib/shared/time';
import { createWorkerReader, type ReaderWorker } from '@/lib/sync/read-in-worker';
import { readRequest } from '@/lib/sync/read-request';

const NOW = Date.UTC(2026, 4, 14);
const window = { from: NOW - DAY, to: NOW + DAY };
const ics = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'X-WR-CALNAME:Work',
  'BEGIN:VEVENT',
  'UID:1',
  'DTSTART:20260514T090000Z',
  'DTEND:20260514T100000Z',
  'SUMMARY:Mentoring Priya',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');
const bytes = (text: string) => new TextEncoder().encode(text);

/** A worker without a thread: it answers in the same task, through a structured clone as a real one. */
function worker(answer = readRequest): ReaderWorker {
  const self: ReaderWorker = {
    onmessage: null,
    onerror: null,
    terminate: vi.fn(),
    postMessage: (request) =>
      answer(structuredClone(request), (reply) =>
        self.onmessage?.({ data: structuredClone(reply) } as MessageEvent),
      ),
  };
  return self;
}

describe('reading in a worker', () => {
  it('brings back the events, checked, and ends the worker', async () => {
    const own = worker();
    const read = createWorkerReader(() => own);
    const content = await read(bytes(ics), { window });
    expect(content).toMatchObject({ name: 'Work', held: 1, problems: [] });
    expect(content.events.map((event) => event.title)).toEqual(['Mentoring Priya']);
    expect(own.terminate).toHaveBeenCalledOnce();
  });

  it('refuses with the reason in words', async () => {
    const read = createWorkerReader(() => worker());
    await expect(read(bytes('<!doctype html>'), { window })).rejects.toMatchObject({
      wording: { id: 'calendar.refused.web-page' },
    });
  });

  it('ends the work at once when it is cancelled', async () => {
    const own = worker(() => {});
    const controller = new AbortController();
    const reading = createWorkerReader(() => own)(bytes(ics), {
      window,
      signal: controller.signal,
    });
    controller.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(own.terminate).toHaveBeenCalledOnce();
  });

  it('rejects when the worker breaks or answers nonsense', async () => {
    const broken = worker(() => {});
    const reading = createWorkerReader(() => broken)(bytes(ics), { window });
    broken.onerror?.({} as ErrorEvent);
    await expect(reading).rejects.toThrow('stopped');
    const odd = worker((_, reply) => reply({ type: 'events', events: [{}] } as never));
    await expect(createWorkerReader(() => odd)(bytes(ics), { window })).rejects.toThrow();
  });
});
