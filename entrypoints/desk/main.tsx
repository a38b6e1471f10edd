import './texts';
import { createRoot } from 'react-dom/client';
import '@/components/desk/desk.css';
import { tell } from '@/lib/browser/messages';
import { readSettings } from '@/lib/browser/settings';
import { isSetUp } from '@/lib/desk/queries';
import { watchMeetings } from '@/lib/reminders/watch-meetings';
import { DeskPage } from './DeskPage';
import { store } from './store';

/** A database that can't be opened must not leave a white page: the pages say what is wrong. */
async function startsAt() {
  const settings = await readSettings();
  const known = settings.welcomed || (await isSetUp(store).catch(() => true));
  return { settings, fallback: known ? ('found' as const) : ('welcome' as const) };
}

const root = document.getElementById('root');
if (root) {
  const page = createRoot(root);
  watchMeetings(store, () => void tell({ type: 'meetings-changed' }));
  void startsAt().then((start) => page.render(<DeskPage {...start} />));
}
