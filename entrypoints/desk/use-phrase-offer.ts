import { lockMark } from '@/lib/browser/lock-mark';
import { isLockOn } from '@/lib/lock/mirror';
import { toHeading } from './to-heading';
import { useMark } from './use-mark';

/** The offer of a new passphrase to who unlocked by the recovery code; null where there is nothing to offer. */
export function usePhraseOffer() {
  const mark = useMark(lockMark);
  if (!mark?.byCode || !isLockOn()) return null;
  const onAway = () => {
    toHeading();
    void lockMark.change({ byCode: false });
  };
  return { onAway };
}
