import type { Protocol } from 'puppeteer-core';
import type { Session } from '@/scripts/driver/session';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Time of the thread's own on a processor, µs. */
  tdur?: number;
  args: { name?: string };
}

/** How long (ms) the threads of service workers were on a processor while `work` went on. */
export async function workerCpu(session: Session, work: () => Promise<void>): Promise<number> {
  const tracing = await session.browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  tracing.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as TraceEvent[])));
  const complete = new Promise<Protocol.Tracing.TracingCompleteEvent>((resolve) => {
    tracing.once('Tracing.tracingComplete', resolve);
  });
  const traceConfig = { includedCategories: ['toplevel'], excludedCategories: ['*'] };
  await tracing.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  await work();
  await tracing.send('Tracing.end');
  await complete;
  await tracing.detach();
  const threads = new Set(
    events
      .filter(
        ({ ph, name, args }) =>
          ph === 'M' && name === 'thread_name' && /^ServiceWorker/.test(args.name ?? ''),
      )
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const spent = events.filter(
    ({ pid, tid, name }) => threads.has(`${pid} ${tid}`) && /RunTask$/.test(name),
  );
  return spent.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}
