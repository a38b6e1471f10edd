import { isStorageFull } from '../shared/storage-full';
import type { Wording } from '../shared/wording';
import { emptyTally, type Job, nothingIn, type Remark, type Tally, together } from './import-job';
import type { Swap, SwapAnswer } from './swap';

/** Tells how far a reading is, 0 to 1 (null: nobody knows), and what the user may have to do meanwhile. */
type Tell = (share: number | null, hint?: Wording) => void;

/** Lets the user say what is to be done with a file that has nothing of the one whose place it takes. */
type Ask = (swap: Swap) => Promise<SwapAnswer>;

/** One calendar to be read. `read` rejects when nothing of it could be taken in. */
export interface Task {
  name: string;
  read(signal: AbortSignal, onProgress: Tell, ask: Ask): Promise<Tally>;
}

function hasWording(error: unknown): error is { wording: Wording } {
  return typeof error === 'object' && error !== null && 'wording' in error;
}

/** What to say of a failure: the error's own `wording` where it brings one. Among several, the report names the calendar. */
function reasonOf(error: unknown, name: string, alone: boolean): Wording {
  if (hasWording(error)) return error.wording;
  // Nothing is wrong with the calendar then.
  if (isStorageFull(error)) return { id: 'sync.full', params: {} };
  return alone ? { id: 'desk.import.failed', params: { name } } : { id: 'sync.failed', params: {} };
}

const CANCELLED: Wording = { id: 'desk.import.cancelled', params: {} };

/**
 * Reads calendars one after the other, telling `onJob` how far it is. One that fails doesn't stop the
 * rest; `signal` does, and the calendars read before it stay. A cancel that comes too late for the last
 * calendar changes nothing: it was taken in, and the report says so.
 */
export async function runImport(
  tasks: readonly Task[],
  signal: AbortSignal,
  onJob: (job: Job) => void,
): Promise<Job> {
  const end = (job: Job) => {
    onJob(job);
    return job;
  };
  const stop = (reason: Wording) => end({ state: 'stopped', reason });
  let tally: Tally = emptyTally;
  const failures: Remark[] = [];
  const empties: Remark[] = [];
  const alone = tasks.length === 1;
  for (const [at, task] of tasks.entries()) {
    if (signal.aborted) return stop(CANCELLED);
    const { name } = task;
    const total = tasks.length;
    const tell: Tell = (progress, hint) =>
      onJob({ state: 'reading', name, index: at + 1, total, progress, hint: hint ?? null, tally });
    const ask: Ask = async (swap) => {
      const answer = await new Promise<SwapAnswer>((onAnswer) =>
        onJob({ state: 'asking', swap, onAnswer }),
      );
      tell(null);
      return answer;
    };
    tell(null);
    try {
      const read = await task.read(signal, tell, ask);
      tally = together(tally, read);
      const reason = nothingIn(read);
      if (reason) empties.push({ name, reason });
    } catch (error) {
      if (signal.aborted) return stop(CANCELLED);
      failures.push({ name, reason: reasonOf(error, name, alone) });
    }
  }
  const [only] = failures;
  if (only && alone) return stop(only.reason);
  return end({ state: 'done', total: tasks.length, tally, failures, empties });
}
