import { store } from './store';
import '@/components/ui/ui.css';
import '@/components/panel/styles.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Boundary } from '@/components/ui/Boundary';
import { readLockKey } from '@/lib/browser/lock-key';
import { tell } from '@/lib/browser/messages';
import { standHere } from '@/lib/browser/page-id';
import { showInLanguage } from '@/lib/browser/page-language';
import { followLook } from '@/lib/browser/page-look';
import { keepStorage } from '@/lib/browser/persistence';
import { isLockOn } from '@/lib/lock/mirror';
import { watchMeetings } from '@/lib/reminders/watch-meetings';
import { keepSampleFresh } from '@/lib/sample/keep-fresh';
import { App } from './App';
import type { Frame } from './beside';
import { texts } from './texts';

/** ms */
const SOON = 500;

const root = document.getElementById('root');

/** Shows the panel, or what stands around it in a frame. */
function start({ around, leave }: Partial<Frame> = {}): void {
  if (!root) return;
  const page = createRoot(root);
  let rests = false;
  let inPlace: ReactNode = null;
  const draw = () => {
    const shown = inPlace ?? <App store={store} onShown={rest} />;
    page.render(<Boundary>{around ? around(shown) : shown}</Boundary>);
  };
  const stage = (other: ReactNode) => {
    inPlace = other;
    draw();
  };
  let entered: Promise<void> | null = null;
  const enter = () => {
    entered ??= import('../locked/gate')
      .then(({ gate }) => gate({ db: store.db, stage, leave }))
      .catch(() => undefined);
    return entered;
  };
  /** What nobody sees waits until the first picture stands: before, it would keep the data waiting. */
  const comeToRest = async () => {
    followLook();
    followLanguage();
    void tell({ type: 'panel-opened' });
    void keepStorage();
    await enter();
    keepSampleFresh(store);
    watchMeetings(store, () => void tell({ type: 'meetings-changed' }));
  };
  const rest = () => {
    // A tab in the background is idle only every ten seconds; locking is heard of sooner.
    if (!rests) requestIdleCallback(() => void comeToRest(), { timeout: SOON });
    rests = true;
  };
  const followLanguage = showInLanguage(texts, draw);
  if (!isLockOn()) return;
  // While all is being sealed the gate waits: until then what this page left is nobody else's.
  standHere();
  // Where it is locked, the lock's screen is what there is to see; else the gate can wait as well.
  void readLockKey().then((key) => (key ? undefined : enter()), enter);
}

// In a frame in somebody else's page (beside.html) nothing is shown before it is clear who has made it.
if ('beside' in document.documentElement.dataset)
  void import('./beside').then(({ besideAPage }) => besideAPage()).then(start);
else start();
