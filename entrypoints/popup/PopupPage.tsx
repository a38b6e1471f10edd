import { useEffect, useState } from 'react';
import { Popup } from '@/components/popup/Popup';
import type { Known } from '@/components/quick-log/known';
import { openDesk } from '@/lib/browser/pages';
import { currentWindowId, openPanel } from '@/lib/browser/panel';
import type { Settings } from '@/lib/browser/settings';
import type { Wording } from '@/lib/i18n/translate';
import { localeFrom } from '@/lib/popup/locale';
import type { PopupModel } from '@/lib/popup/model';
import type { Services } from './services';

// The line is ready to type in before the database is: its code comes after the first paint.
const services: Promise<Services> = import('./services').then((module) => module.startServices());

const unreadable: Wording = { id: 'popup.error.read', params: {} };
const nobody: Known = { partners: [], loading: true, locale: localeFrom(null, navigator.language) };

function useData() {
  const [known, setKnown] = useState(nobody);
  const [model, setModel] = useState<PopupModel | null>(null);
  const [trouble, setTrouble] = useState<Wording | null>(null);
  useEffect(() => {
    let stop = () => {};
    let left = false;
    const failed = () => {
      setTrouble(unreadable);
      setKnown((before) => ({ ...before, loading: false }));
    };
    const names = (found: Pick<Known, 'partners' | 'nextMeeting' | 'hours'>) =>
      setKnown((before) => ({ ...before, ...found, loading: false }));
    services.then((started) => {
      if (!left) stop = started.watch({ model: setModel, names, failed });
    }, failed);
    return () => {
      left = true;
      stop();
    };
  }, []);
  return { known, setKnown, model, trouble };
}

/** The popup with its data; `windowId` was asked for before any click, which an await would lose. */
export function PopupPage() {
  const { known, setKnown, model, trouble } = useData();
  const [singleKeys, setSingleKeys] = useState(true);
  const [windowId, setWindowId] = useState<number | null>(null);
  const [begun, setBegun] = useState('');
  const [unread, setUnread] = useState<string | null>(null);
  useEffect(() => {
    currentWindowId().then(setWindowId);
    const follow = (settings: Settings) => {
      setSingleKeys(settings.singleKeys);
      const locale = localeFrom(settings.locale, navigator.language);
      setKnown((before) => ({ ...before, locale }));
    };
    // Without settings the defaults hold; a store that can't be opened is told of by useData.
    services.then((started) => started.settings().then(follow)).catch(() => undefined);
    const handed = services.then((started) => started.takeHandedLine());
    handed.then(setBegun).catch(() => undefined);
    const note = services.then((started) => started.unreadablePage());
    note.then((site) => setUnread(site?.name ?? null)).catch(() => undefined);
  }, [setKnown]);
  return (
    <Popup
      known={known}
      model={model}
      trouble={trouble}
      unread={unread}
      begun={begun}
      singleKeys={singleKeys}
      log={async (draft, chair) => (await services).log(draft, chair)}
      undo={async (id) => (await services).undo(id)}
      putBack={async (id) => (await services).putBack(id)}
      loadGoals={async (id) => (await services).goals(id)}
      openPanel={() => windowId !== null && openPanel(windowId).then(() => window.close())}
      openDesk={(place) => openDesk(place).then(() => window.close())}
    />
  );
}
