import { useCallback, useEffect, useRef, useState } from 'react';
import type { TalkNow } from '@/components/panel/LiveClock';
import type { Meeting } from '@/lib/mentoring/meeting';
import { settle, type Turn } from '@/lib/mentoring/rules/talk';
import { writeTalk } from '@/lib/panel/commands/talk';
import { BEAT, beat, changeTurn, readTurn } from '@/lib/panel/turn-keeper';
import type { Side } from '@/lib/shared/row';
import type { Store } from '@/lib/storage/store';
import { isInView } from './in-view';

const NOTHING = { me: 0, partner: 0 };

/** The side switch: measures from the switch while the page is in view, writes at each switch and when it is hidden. */
export function useTalk(
  store: Store,
  meeting: Meeting | null,
  now: number,
  fail: (error: unknown) => void,
) {
  const id = meeting?.id ?? null;
  const [turn, setTurn] = useState<Turn | null>(null);
  // One change after the other: the next must find the turn that the one before has left.
  const queue = useRef(Promise.resolve());
  useEffect(() => setTurn(id ? readTurn(localStorage, id) : null), [id]);

  const write = useCallback(
    (next: Turn | null) => {
      if (!id) return;
      const at = store.clock();
      setTurn(next);
      const keepTalk = (of: string, ended: Turn, until: number) =>
        writeTalk(store, of, ended, until);
      queue.current = queue.current
        .then(() => changeTurn(localStorage, id, next, at, keepTalk))
        .catch((error: unknown) => {
          setTurn(readTurn(localStorage, id));
          fail(error);
        });
    },
    [id, store, fail],
  );

  useEffect(() => {
    if (!id) return;
    const anew = () => {
      const running = readTurn(localStorage, id);
      if (running) write({ ...running, since: store.clock() });
    };
    // Back after a while: the turn counts up to the last sign, and goes on from now.
    const look = () => {
      if (!isInView()) return;
      if (!beat(localStorage, id, store.clock())) anew();
    };
    const changed = () => (isInView() ? look() : anew());
    look();
    const timer = window.setInterval(look, BEAT);
    document.addEventListener('visibilitychange', changed);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', changed);
    };
  }, [id, store, write]);

  const switchTo = useCallback(
    (side: Side) => write({ side, since: store.clock() }),
    [write, store],
  );
  const talk: TalkNow = {
    side: turn?.side ?? null,
    talk: meeting ? settle(meeting.talk, turn, Math.max(now, turn?.since ?? 0), meeting) : NOTHING,
  };
  return { talk, switchTo, stop: useCallback(() => write(null), [write]) };
}
