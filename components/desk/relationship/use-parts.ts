import { useEffect, useMemo, useState } from 'react';
import type { HistoryPart } from '@/lib/desk/relationship/history-outline';

/** So many parts are on the page at once. */
const FIRST = 2;
/** So many come by themselves when the page rests, thousands of meetings; those beyond when somebody comes near. */
const BY_THEMSELVES = 80;

/** Runs when the browser has nothing better to do. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 0);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: 500 });
  return () => cancelIdleCallback(handle);
}

/**
 * Which parts of a long list are on the page: the first, the one that holds the meeting `target` with its neighbours, all others one
 * by one when the page rests, and every one for paper (`all`).
 */
export function useParts(parts: readonly HistoryPart[], target: string | null, all: boolean) {
  const [count, setCount] = useState(FIRST);
  const [near, setNear] = useState<ReadonlySet<string>>(new Set());
  const [there, setThere] = useState<ReadonlySet<string>>(new Set());
  const found = target === null ? -1 : parts.findIndex(({ ids }) => ids.includes(target));
  const wanted = found < 0 ? null : found;
  const shown = (at: number, part: HistoryPart) =>
    all || at < count || near.has(part.key) || (wanted !== null && Math.abs(at - wanted) <= 1);
  const last = parts[Math.min(count, parts.length) - 1];
  const rests = last !== undefined && there.has(last.key);
  useEffect(() => {
    if (!rests || count >= Math.min(parts.length, BY_THEMSELVES)) return;
    return whenIdle(() => setCount(count + 1));
  }, [rests, count, parts.length]);
  const told = useMemo(() => {
    const add = (key: string) => (was: ReadonlySet<string>) =>
      was.has(key) ? was : new Set([...was, key]);
    return {
      onNear: (key: string) => setNear(add(key)),
      onThere: (key: string) => setThere(add(key)),
    };
  }, []);
  const landing = wanted === null ? undefined : parts[wanted];
  return {
    shown,
    /** The part that holds the target is on the page. */
    landed: landing !== undefined && there.has(landing.key),
    whole: parts.every((part) => there.has(part.key)),
    ...told,
  };
}
