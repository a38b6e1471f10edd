import { useEffect, useState } from 'react';
import { LockScreen, type Refusal, type Way } from '@/components/lock/LockScreen';
import { countWaiting } from '@/lib/browser/count-waiting';
import { keepLockKey } from '@/lib/browser/lock-key';
import { lockMark } from '@/lib/browser/lock-mark';
import { noteUse } from '@/lib/browser/lock-use';
import { tell } from '@/lib/browser/messages';
import type { Dek } from '@/lib/crypto/lock-keys';
import { parseCode } from '@/lib/lock/code';
import { openByCode, openByPassphrase } from '@/lib/lock/open';
import type { CairnDatabase } from '@/lib/storage/database';
import { readHeader } from '@/lib/storage/lock-header';
import { eraseLocked } from './erase';

/** The lock's key, or why it isn't had. */
async function opened(db: CairnDatabase, way: Way, words: string): Promise<Dek | Refusal> {
  const header = await readHeader(db);
  // All was deleted, or the lock taken off, while this page stood there.
  if (!header) location.reload();
  if (!header) return 'failed';
  if (way === 'phrase') return (await openByPassphrase(header, words)) ?? 'wrong';
  if (parseCode(words) === null) return 'malformed';
  return (await openByCode(header, words)) ?? 'wrong';
}

/** The lock's screen, wired. Unlocking here unlocks every page. */
export function Locked({ db, popup }: { db: CairnDatabase; popup: boolean }) {
  const [waiting, setWaiting] = useState(0);
  const [working, setWorking] = useState(false);
  const [refused, setRefused] = useState<{ why: Refusal; tries: number } | null>(null);
  useEffect(() => {
    countWaiting().then(setWaiting, () => undefined);
    document.title = 'Cairn';
  }, []);
  const refuse = (why: Refusal) => {
    setWorking(false);
    setRefused((before) => ({ why, tries: (before?.tries ?? 0) + 1 }));
  };
  const unlock = async (way: Way, words: string) => {
    setWorking(true);
    const dek = await opened(db, way, words);
    if (typeof dek === 'string') return refuse(dek);
    // Before the key: with the last use of long ago it would be locked again at once.
    await noteUse(Date.now());
    await lockMark.change({ byCode: way === 'code' }).catch(() => undefined);
    await keepLockKey(dek);
    void tell({ type: 'lock-changed' });
  };
  return (
    <LockScreen
      popup={popup}
      waiting={waiting}
      working={working}
      refused={refused}
      onUnlock={(way, words) => void unlock(way, words).catch(() => refuse('failed'))}
      onErase={() => eraseLocked(db)}
    />
  );
}
