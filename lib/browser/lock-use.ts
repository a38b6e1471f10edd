import { browser } from 'wxt/browser';
import { onUse } from '../lock/when';
import { MINUTE } from '../shared/time';
import { keepSession, readSession } from './session';

const KEY = 'lockUsed';
type Changes = Record<string, { newValue?: unknown }>;

const instantOf = (value: unknown) => (typeof value === 'number' ? value : null);

/** When Cairn was used last, UTC ms; null where nobody noted it since the browser began. */
export async function readUse(): Promise<number | null> {
  return instantOf(await readSession(KEY));
}

/** Notes that Cairn is used, at `now` (UTC ms). */
export async function noteUse(now: number): Promise<void> {
  await keepSession(KEY, now);
}

/** What following the use of a page needs. */
interface Following {
  /** The minutes that count now; null: never. */
  after(): number | null;
  /** The page is in use without a hand on it, as beside a running meeting. */
  busy(): boolean;
  lock(): void;
}

/**
 * Follows the user's hand in this page: each use puts the lock off, noted once in half a minute; one that comes after
 * the time was over locks. Returns what stops it.
 */
export function followUse({ after, busy, lock }: Following): () => void {
  let usedAt: number | null = null;
  const learn = (value: unknown) => {
    usedAt = instantOf(value);
  };
  const hear = (changes: Changes, area: string) => {
    if (area === 'session' && KEY in changes) learn(changes[KEY]?.newValue);
  };
  const used = () => {
    const now = Date.now();
    const comes = onUse({ usedAt, after: after() }, now);
    if (comes === 'lock') return lock();
    if (comes === 'nothing') return;
    usedAt = now;
    void noteUse(now).catch(() => undefined);
  };
  const overdue = () => onUse({ usedAt, after: after() }, Date.now()) === 'lock';
  const back = () => {
    if (!document.hidden && overdue()) lock();
  };
  const timer = setInterval(() => {
    if (!document.hidden && busy()) used();
  }, MINUTE);
  const kinds = ['pointerdown', 'keydown', 'wheel'] as const;
  browser.storage.onChanged.addListener(hear);
  // The page was opened by somebody: that is a use, once it is known when the last one was.
  void readUse().then((value) => {
    learn(value);
    used();
    for (const kind of kinds) addEventListener(kind, used, { capture: true, passive: true });
    document.addEventListener('visibilitychange', back);
  });
  return () => {
    browser.storage.onChanged.removeListener(hear);
    clearInterval(timer);
    for (const kind of kinds) removeEventListener(kind, used, { capture: true });
    document.removeEventListener('visibilitychange', back);
  };
}
