import { createRoot } from 'react-dom/client';
import '@/components/desk/desk.css';
import { bringPieces } from '@/components/panel/piece';
import { Boundary } from '@/components/ui/Boundary';
import { tell } from '@/lib/browser/messages';
import { showInLanguage } from '@/lib/browser/page-language';
import { followLook } from '@/lib/browser/page-look';
import { changeSettings, readSettings } from '@/lib/browser/settings';
import { settleImports } from '@/lib/copies/owed';
import { isSetUp } from '@/lib/desk/queries';
import { startOf } from '@/lib/desk/start';
import { watchMeetings } from '@/lib/reminders/watch-meetings';
import { parseSettings } from '@/lib/shared/settings';
import { DeskPage } from './DeskPage';
import { store } from './store';
import { texts } from './texts';

// The preparation page shows the panel's rows, and a row may be opened.
bringPieces(() => import('@/components/panel/pieces'));

const asked = {
  settings: readSettings,
  defaults: parseSettings(undefined),
  isSetUp: () => isSetUp(store),
};

const root = document.getElementById('root');
if (root) {
  const page = createRoot(root);
  followLook();
  void settleImports(store, changeSettings).catch(() => undefined);
  watchMeetings(store, () => void tell({ type: 'meetings-changed' }));
  void startOf(asked).then((start) =>
    showInLanguage(texts, () =>
      page.render(
        <Boundary>
          <DeskPage {...start} />
        </Boundary>,
      ),
    )(),
  );
}
