import type { Protocol } from 'puppeteer-core';
import type { Session } from '@/scripts/driver/session';

/** An event of the browser's trace. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** When it began and how long it took, µs. */
  ts: number;
  dur?: number;
  /** Time of the thread's own on a processor, µs. */
  tdur?: number;
  args: { name?: string; data?: { url?: string; message?: string; name?: string } };
}

/** What the browser traces of some categories, in all its processes, while `work` goes on. */
export async function traced(
  { browser }: Session,
  includedCategories: string[],
  work: () => Promise<void>,
): Promise<TraceEvent[]> {
  const tracing = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  tracing.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as TraceEvent[])));
  const complete = new Promise<Protocol.Tracing.TracingCompleteEvent>((resolve) => {
    tracing.once('Tracing.tracingComplete', resolve);
  });
  const traceConfig = { includedCategories, excludedCategories: ['*'] };
  await tracing.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  await work();
  await tracing.send('Tracing.end');
  await complete;
  await tracing.detach();
  return events;
}

/** Tasks of a thread, whole. */
export const isTask = ({ name }: TraceEvent) => name.endsWith('RunTask');

/** Time (ms) on a processor that events took. */
export const cpuOf = (events: readonly TraceEvent[]) =>
  events.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
