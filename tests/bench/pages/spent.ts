import type { Page } from 'puppeteer-core';
import type { Session } from '@/scripts/driver/session';
import { cpuOf, isTask, type TraceEvent, traced } from '../traced';

/** Time (ms) on a processor, in a page's main thread, while something went on. */
export interface Spent {
  /** In our scripts: their evaluation and every call into them, with all that these bring about (style, layout). */
  ours: number;
  /** In all tasks of the thread: the page's, ours and the browser's own. */
  thread: number;
}

const MARK = 'cairn-bench';

/**
 * What a page's main thread spends while `work` goes on, by the browser's own trace: it names the script of each
 * evaluation and of each call from outside any script (observers, timers, messages), with the thread's own time on a
 * processor, so that other work of the machine isn't counted. What a script goes on with after a promise is named by
 * no event; it is in `thread` alone.
 */
export async function spentIn(
  session: Session,
  page: Page,
  work: () => Promise<void>,
): Promise<Spent> {
  const events = await traced(session, ['toplevel', 'devtools.timeline'], async () => {
    await work();
    await page.evaluate(`console.timeStamp('${MARK}')`);
  });
  const mark = events.find(({ name, args: { data } }) => name === 'TimeStamp' && isMark(data));
  if (!mark) throw new Error("The trace doesn't show which thread is the page's");
  const own = events.filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid);
  const calls = own.filter(
    ({ name, args: { data } }) =>
      (name === 'EvaluateScript' || name === 'FunctionCall') &&
      data?.url?.startsWith(`${session.origin}/`),
  );
  return { ours: cpuOf(outermost(calls)), thread: cpuOf(own.filter(isTask)) };
}

const isMark = (data: TraceEvent['args']['data']) => (data?.message ?? data?.name) === MARK;

/** A call within a call is counted once. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return [...calls]
    .sort((a, b) => a.ts - b.ts)
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}
