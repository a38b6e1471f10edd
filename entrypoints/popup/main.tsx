import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/ui.css';
import { Boundary } from '@/components/ui/Boundary';
import { t } from '@/components/ui/text';
import { showInLanguage } from '@/lib/browser/page-language';
import { followLook } from '@/lib/browser/page-look';
import { isLockOn } from '@/lib/lock/mirror';
import { PopupPage } from './PopupPage';
import { texts } from './texts';

const root = document.getElementById('root');
if (root) {
  const page = createRoot(root);
  // The line is ready to type in at once, but for a lock that may be closed.
  let inPlace: ReactNode = isLockOn() ? '' : null;
  const draw = () => {
    document.title = t('popup.title');
    page.render(<Boundary>{inPlace ?? <PopupPage />}</Boundary>);
  };
  const stage = (other: ReactNode) => {
    inPlace = other;
    draw();
  };
  let entered: Promise<void> | null = null;
  const passGate = async () => {
    const [{ gate }, { store }] = await Promise.all([
      import('../locked/gate'),
      import('./services'),
    ]);
    await gate({ db: store.db, stage, popup: true });
    if (inPlace !== null) stage(null);
  };
  const enter = () => {
    entered ??= passGate();
    return entered;
  };
  /** Where it is open the line needn't wait for the gate. */
  const beginBehindLock = async () => {
    const { readLockKey } = await import('@/lib/browser/lock-key');
    if (await readLockKey()) stage(null);
    else await enter();
  };
  const followLanguage = showInLanguage(texts, draw);
  if (isLockOn()) void beginBehindLock().catch(enter);
  // After the first paint.
  requestIdleCallback(() => {
    followLook();
    followLanguage();
    void enter().catch(() => stage(null));
  });
}
