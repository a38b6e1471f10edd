import { useCallback, useRef, useState } from 'react';
import { idle, type Job } from '@/lib/desk/import-job';
import { runImport, type Task } from '@/lib/desk/run-import';
import type { Wording } from '@/lib/shared/wording';

/** The one reading of calendars that can be under way on this page. */
export function useImport() {
  const [job, setJob] = useState<Job>(idle);
  const running = useRef<AbortController | null>(null);

  const start = useCallback(async (tasks: readonly Task[]): Promise<Job> => {
    if (running.current) return idle;
    const controller = new AbortController();
    running.current = controller;
    try {
      return await runImport(tasks, controller.signal, setJob);
    } finally {
      running.current = null;
    }
  }, []);
  /** Whether a reading is under way, known at once and not only with the next paint. */
  const isRunning = useCallback(() => running.current !== null, []);
  const cancel = useCallback(() => running.current?.abort(), []);
  const again = useCallback(() => setJob(idle), []);
  const stop = useCallback((reason: Wording) => setJob({ state: 'stopped', reason }), []);

  return { job, start, isRunning, cancel, again, stop };
}
