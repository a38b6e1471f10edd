import type { Session } from '@/scripts/driver/session';
import { cpuOf, isTask, traced } from '../traced';

/** How long (ms) the threads of service workers were on a processor while `work` went on. */
export async function workerCpu(session: Session, work: () => Promise<void>): Promise<number> {
  const events = await traced(session, ['toplevel'], work);
  const threads = new Set(
    events
      .filter(
        ({ ph, name, args }) =>
          ph === 'M' && name === 'thread_name' && /^ServiceWorker/.test(args.name ?? ''),
      )
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return cpuOf(events.filter((one) => threads.has(`${one.pid} ${one.tid}`) && isTask(one)));
}
