import { useEffect, useRef, useState } from 'react';
import { t } from '@/components/ui/text';
import { tellsScreenLock } from '@/lib/browser/lock-clock';
import { forgetLockKey } from '@/lib/browser/lock-key';
import { lockMark } from '@/lib/browser/lock-mark';
import type { LockChange, LockDo, LockJob } from '@/lib/lock/job';
import { isLockOn } from '@/lib/lock/mirror';
import { readHeader } from '@/lib/storage/lock-header';
import { handOver } from './download';
import type { Made } from './lock-work';
import type { PageProps } from './page-props';
import { store } from './store';
import { useMark } from './use-mark';

const work = () => import('./lock-work');
const failed: LockJob = { state: 'stopped', reason: { id: 'desk.lock.failed', params: {} } };

/** Whether there is a lock; null until it is known. */
function useIsOn(job: LockJob): boolean | null {
  const [on, setOn] = useState<boolean | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew when something was done
  useEffect(() => {
    readHeader(store.db).then(
      (header) => setOn(header !== null),
      () => setOn(isLockOn()),
    );
  }, [job.state]);
  return on;
}

interface Asked extends Pick<PageProps, 'tell'> {
  /** One came for a new passphrase. */
  newPhrase: boolean;
}

/** The lock as the settings show it; one thing at a time. */
export function useLock({ tell, newPhrase }: Asked) {
  const [job, setJob] = useState<LockJob>({ state: 'idle' });
  const on = useIsOn(job);
  const fresh = useMark(lockMark)?.fresh ?? false;
  useEffect(() => {
    if (!on || !newPhrase) return;
    // Asked for once: a page that is loaded anew, as when it locks, doesn't begin with it.
    history.replaceState(null, '', '#settings');
    setJob({ state: 'proving', what: 'change', wrong: 0 });
  }, [on, newPhrase]);
  /** What is known between two steps: keys that were made, and what was proved. In memory, for as long as it takes. */
  const made = useRef<Made | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const close = () => {
    made.current = null;
    setJob({ state: 'idle' });
  };
  const slow = async (doing: (watch: Watching) => Promise<LockJob>) => {
    const end = new AbortController();
    running.current = end;
    const onProgress = (share: number) => setJob({ state: 'working', what: 'making', share });
    onProgress(0);
    try {
      const next = await doing({ signal: end.signal, onProgress });
      if (!end.signal.aborted) setJob(next);
    } catch {
      if (end.signal.aborted) close();
      else setJob(failed);
    } finally {
      running.current = null;
    }
  };
  const said = (id: 'desk.lock.did.changed' | 'desk.lock.did.renewed') => {
    made.current = null;
    tell({ kind: 'said', text: { id, params: {} } });
    return { state: 'idle' } as const;
  };
  const chosen = (passphrase: string) =>
    slow(async (watch) => {
      const { makeFirst, putPassphrase } = await work();
      if (made.current?.for === 'change') {
        await putPassphrase(made.current, passphrase, watch);
        return said('desk.lock.did.changed');
      }
      made.current = await makeFirst(passphrase, watch);
      return { state: 'code', code: made.current.code, first: true };
    });
  const kept = async () => {
    const { turnOnHere, putCode } = await work();
    const now = made.current;
    if (now?.for === 'first') await turnOnHere(now);
    else if (now?.for === 'renew') {
      await putCode(now);
      setJob(said('desk.lock.did.renewed'));
    }
  };
  const prove = (what: LockChange, words: string, wrong: number) =>
    slow(async (watch) => {
      const { proved } = await work();
      const found = await proved(what, words, watch);
      if (!found) return { state: 'proving', what, wrong: wrong + 1 };
      made.current = found;
      if (found.for === 'renew') return { state: 'code', code: found.code, first: false };
      if (found.for === 'change') return { state: 'choosing', first: false };
      const { turnOffHere } = await work();
      await turnOffHere(found);
      return { state: 'idle' };
    });
  const lock: LockDo = {
    onAsk: () => setJob({ state: 'choosing', first: true }),
    onChosen: (passphrase) => void chosen(passphrase),
    onKept: () => void kept().catch(() => setJob(failed)),
    onChange: (what) => setJob({ state: 'proving', what, wrong: 0 }),
    onProve: (words) => job.state === 'proving' && void prove(job.what, words, job.wrong),
    onNow: () => void forgetLockKey().catch(() => setJob(failed)),
    onCopyCode: (code) =>
      navigator.clipboard.writeText(code).then(
        () => true,
        () => false,
      ),
    onSaveCode: (code) =>
      handOver('cairn-code.txt', `${t('desk.lock.code.paper')}\n\n${code}\n`, 'text/plain'),
    onPrint: () => print(),
    onCancel: () => running.current?.abort(),
    onClose: close,
    onTold: () => void lockMark.change({ fresh: false }),
  };
  return { on, job, fresh, tellsScreen: tellsScreenLock(), ...lock };
}

type Watching = { signal: AbortSignal; onProgress(share: number): void };
