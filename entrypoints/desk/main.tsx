import { cloneElement, isValidElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/desk/desk.css';
import { bringPieces } from '@/components/panel/piece';
import { Boundary } from '@/components/ui/Boundary';
import { tell } from '@/lib/browser/messages';
import { showInLanguage } from '@/lib/browser/page-language';
import { followLook } from '@/lib/browser/page-look';
import { shelfReady } from '@/lib/browser/quiet-shelf';
import { changeSettings, readSettings } from '@/lib/browser/settings';
import { settleImports } from '@/lib/copies/owed';
import { isSetUp } from '@/lib/desk/queries';
import { startOf } from '@/lib/desk/start';
import { isLockOn } from '@/lib/lock/mirror';
import { watchMeetings } from '@/lib/reminders/watch-meetings';
import { parseSettings } from '@/lib/shared/settings';
import { DeskPage } from './DeskPage';
import { isStageTaken, onStage } from './stage';
import { store } from './store';
import { texts } from './texts';

// The preparation page shows the panel's rows, and a row may be opened.
bringPieces(() => import('@/components/panel/pieces'));

const asked = {
  settings: readSettings,
  defaults: parseSettings(undefined),
  isSetUp: () => isSetUp(store),
};

/** Shows the desk, once it is unlocked where there is a lock. */
async function start(root: HTMLElement): Promise<void> {
  const page = createRoot(root);
  let speaks = false;
  let inPlace: ReactNode = null;
  let desk: ReactNode = null;
  const draw = () => {
    const shown = inPlace ?? desk;
    // The very element that stands there already would not be drawn again in another language.
    const anew = isValidElement(shown) ? cloneElement(shown) : shown;
    if (speaks) page.render(<Boundary>{anew}</Boundary>);
  };
  const stage = (other: ReactNode) => {
    inPlace = other;
    draw();
  };
  const enter = () =>
    import('../locked/gate')
      .then(({ gate }) => gate({ db: store.db, stage, stays: isStageTaken }))
      .catch(() => undefined);
  onStage(stage);
  followLook();
  showInLanguage(texts, () => {
    speaks = true;
    draw();
  })();
  const lockOn = isLockOn();
  if (lockOn) await Promise.all([enter(), shelfReady]);
  void settleImports(store, changeSettings).catch(() => undefined);
  watchMeetings(store, () => void tell({ type: 'meetings-changed' }));
  desk = <DeskPage {...(await startOf(asked))} />;
  draw();
  if (!lockOn) requestIdleCallback(() => void enter());
}

const root = document.getElementById('root');
if (root) void start(root);
