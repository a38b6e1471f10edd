import { useCallback, useEffect, useRef, useState } from 'react';
import { t } from '@/components/ui/text';
import { lastChecked, markChecked } from '@/lib/browser/health-mark';
import { keepStorage, readRoom } from '@/lib/browser/persistence';
import { illsOf, type Look, type RoomView } from '@/lib/desk/data/health-view';
import { checkHealth, type Finding } from '@/lib/health/check';
import { repair } from '@/lib/health/repair';
import type { PageProps } from './page-props';
import { store } from './store';

/** A look at everything that is stored, one at a time, and what it says. */
function useLook() {
  const [look, setLook] = useState<Look>({ state: 'idle' });
  const [lastLook, setLastLook] = useState<number | null>(null);
  const found = useRef<readonly Finding[]>([]);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    void lastChecked().then(setLastLook);
    return () => running.current?.abort();
  }, []);
  const check = useCallback(async () => {
    const end = new AbortController();
    running.current = end;
    setLook({ state: 'running', share: 0 });
    try {
      const onProgress = (share: number) => setLook({ state: 'running', share });
      const { rows, findings } = await checkHealth(store, { onProgress, signal: end.signal });
      found.current = findings;
      const at = store.clock();
      await markChecked(at);
      setLastLook(at);
      setLook({ state: 'done', rows, ills: illsOf(findings) });
    } catch {
      setLook({ state: end.signal.aborted ? 'idle' : 'failed' });
    }
  }, []);
  const stop = () => running.current?.abort();
  return { look, lastLook, found, check, stop };
}

/** The place the browser gives, and the wish that it be kept. */
function useRoom() {
  const [room, setRoom] = useState<RoomView | null>(null);
  const read = useCallback(async (refused: boolean) => {
    setRoom({ ...(await readRoom()), refused });
  }, []);
  useEffect(() => void read(false), [read]);
  const keep = async () => read(!(await keepStorage().catch(() => false)));
  return { room, keep };
}

/** What the settings show of the storage, and its repair. */
export function useHealth({ now, act }: Pick<PageProps, 'now' | 'act'>) {
  const { look, lastLook, found, check, stop } = useLook();
  const { room, keep } = useRoom();
  const mend = async () => {
    const n = found.current.filter(({ ill }) => ill !== 'unreadable').length;
    const doing = repair(store, found.current).then(({ undo }) => async () => {
      await undo();
      await check();
    });
    if (await act(t('desk.health.mended', { n }), doing)) await check();
  };
  return {
    ...{ room, look, lastLook, now },
    onKeep: () => void keep(),
    onCheck: () => void check(),
    onStop: stop,
    onRepair: () => void mend(),
  };
}
