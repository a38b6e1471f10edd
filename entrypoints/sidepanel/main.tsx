import { store } from './store';
import '@/components/ui/ui.css';
import '@/components/panel/styles.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Boundary } from '@/components/ui/Boundary';
import { tell } from '@/lib/browser/messages';
import { showInLanguage } from '@/lib/browser/page-language';
import { followLook } from '@/lib/browser/page-look';
import { keepStorage } from '@/lib/browser/persistence';
import { watchMeetings } from '@/lib/reminders/watch-meetings';
import { keepSampleFresh } from '@/lib/sample/keep-fresh';
import { App } from './App';
import { texts } from './texts';

/** What nobody sees waits until the first picture stands: before, it would keep the data waiting. */
function comeToRest(followLanguage: () => void): void {
  followLook();
  followLanguage();
  void tell({ type: 'panel-opened' });
  void keepStorage();
  keepSampleFresh(store);
  watchMeetings(store, () => void tell({ type: 'meetings-changed' }));
}

const root = document.getElementById('root');

/** Shows the panel, or what `around` makes of it. */
function start(around: (panel: ReactNode) => ReactNode): void {
  if (!root) return;
  const page = createRoot(root);
  let rests = false;
  const shown = () => {
    if (!rests) requestIdleCallback(() => comeToRest(followLanguage));
    rests = true;
  };
  const followLanguage = showInLanguage(texts, () =>
    page.render(<Boundary>{around(<App store={store} onShown={shown} />)}</Boundary>),
  );
}

// In a frame in somebody else's page (beside.html) nothing is shown before it is clear who has made it.
if ('beside' in document.documentElement.dataset)
  void import('./beside').then(({ besideAPage }) => besideAPage()).then(start);
else start((panel) => panel);
