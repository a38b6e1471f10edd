import { store } from './store';
import '@/components/ui/ui.css';
import '@/components/panel/styles.css';
import { createRoot } from 'react-dom/client';
import { Boundary } from '@/components/ui/Boundary';
import { tell } from '@/lib/browser/messages';
import { showInLanguage } from '@/lib/browser/page-language';
import { followLook } from '@/lib/browser/page-look';
import { keepStorage } from '@/lib/browser/persistence';
import { watchMeetings } from '@/lib/reminders/watch-meetings';
import { App } from './App';
import { texts } from './texts';

const root = document.getElementById('root');
if (root) {
  const page = createRoot(root);
  followLook();
  showInLanguage(texts, () =>
    page.render(
      <Boundary>
        <App store={store} />
      </Boundary>,
    ),
  );
}

// After the first paint: none of it is seen.
requestIdleCallback(() => {
  void tell({ type: 'panel-opened' });
  void keepStorage();
  watchMeetings(store, () => void tell({ type: 'meetings-changed' }));
});
