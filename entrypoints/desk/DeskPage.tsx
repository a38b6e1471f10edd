import { useCallback, useState } from 'react';
import { BackupLine } from '@/components/desk/bars/BackupLine';
import { PhraseLine } from '@/components/desk/bars/PhraseLine';
import { SampleBar } from '@/components/desk/bars/SampleBar';
import { WhatsNew } from '@/components/desk/bars/WhatsNew';
import { DropTarget } from '@/components/desk/frame/DropTarget';
import { Frame } from '@/components/desk/frame/Frame';
import { Toast } from '@/components/desk/frame/Toast';
import { Boundary } from '@/components/ui/Boundary';
import { t } from '@/components/ui/text';
import { UnsavedAt } from '@/components/ui/use-unsaved';
import { changeSettings, type Settings } from '@/lib/browser/settings';
import { type Brought, isCopyFile } from '@/lib/desk/intake';
import { valueOr } from '@/lib/desk/live';
import { fitting } from '@/lib/desk/network/fits';
import { repairs } from '@/lib/desk/queries';
import type { Place, Spot } from '@/lib/desk/route';
import { candidates } from '@/lib/meetings/candidates';
import { putPartAway } from '@/lib/records/parts-away';
import { CalendarsPage } from './CalendarsPage';
import { FoundPage } from './FoundPage';
import { KeysHelp } from './KeysHelp';
import { LatePage } from './LatePage';
import { MeetingPlace } from './MeetingPlace';
import { OwedPage } from './OwedPage';
import { PartnerPlace } from './PartnerPlace';
import { PartnersPage } from './PartnersPage';
import { ReflectionsPage } from './ReflectionsPage';
import { RepairsPage } from './RepairsPage';
import { SearchKey } from './SearchKey';
import { SettingsPage } from './SettingsPage';
import { store } from './store';
import { useDailyBackup } from './use-daily-backup';
import { useLive } from './use-live';
import { useMonthlyLook } from './use-monthly-look';
import { useNews } from './use-news';
import { useNotice } from './use-notice';
import { useNow } from './use-now';
import { usePhraseOffer } from './use-phrase-offer';
import { goTo, usePlace } from './use-place';
import { useSample } from './use-sample';
import { useSettings } from './use-settings';
import { useSources } from './use-sources';
import { WelcomePage } from './WelcomePage';

/** Pages that few visits ask for. */
const latePlaces = {
  objectives: () => import('./ObjectivesPage').then(({ ObjectivesPage }) => ObjectivesPage),
  network: () => import('./NetworkPage').then(({ NetworkPage }) => NetworkPage),
  insights: () => import('./InsightsPage').then(({ InsightsPage }) => InsightsPage),
  search: () => import('./SearchPage').then(({ SearchPage }) => SearchPage),
  questions: () => import('./QuestionsPage').then(({ QuestionsPage }) => QuestionsPage),
  handover: () => import('./TakePlace').then(({ TakePlace }) => TakePlace),
};

interface Props {
  settings: Settings;
  fallback: Place;
}

/** The desk: which place is shown, and what all places share. */
export function DeskPage({ settings: first, fallback }: Props) {
  const settings = useSettings() ?? first;
  const now = useNow();
  const { spot, arrived } = usePlace(fallback);
  const { place } = spot;
  const { notice, act, undo, close, tell } = useNotice();
  const { intake, onBrought, read } = useSources();
  const sample = useSample(act);
  const { news, onSeen } = useNews(settings, fallback === 'welcome');
  useMonthlyLook(tell);
  const backup = useDailyBackup({ now, tell });
  const phrase = usePhraseOffer();
  const quiet = place === 'welcome' || place === 'settings';
  const [startHere, setStartHere] = useState(false);
  const [help, setHelp] = useState(false);
  const [dropped, setDropped] = useState<File | null>(null);
  const asks = useLive(() => candidates(store, now), [now]);
  const aside = useLive(() => repairs(store), []);
  const fits = useLive(() => fitting(store), []);
  const counts = {
    asks: valueOr(asks, []).length,
    repairs: valueOr(aside, []).length,
    ...valueOr(fits, { objectives: false, network: false, insights: false }),
  };

  const later = () => {
    void changeSettings({ welcomed: true });
    setStartHere(true);
    goTo('partners');
  };
  const take = useCallback(
    (brought: Brought) => {
      const copy = brought.files.find(isCopyFile);
      if (copy) {
        setDropped(copy);
        return goTo('settings');
      }
      if (place !== 'welcome') goTo('calendars');
      onBrought(brought);
    },
    [place, onBrought],
  );

  const at = `${place}/${spot.id}`;
  const page = { arrived, now, act, tell };
  const latePlace = (name: 'objectives' | 'network' | 'insights') => {
    const onAway = () => void act(t('desk.part.said'), putPartAway(store, name));
    const away = { shown: counts[name], onAway };
    return <LatePage name={name} load={latePlaces[name]} its={{ ...page, away }} />;
  };
  const pages: Record<Spot['place'], () => React.ReactNode> = {
    welcome: () => (
      <WelcomePage
        {...page}
        intake={intake}
        asks={asks}
        sample={sample.there}
        early={settings.leads.length > 0}
        onLater={later}
      />
    ),
    found: () => <FoundPage {...page} asks={asks} />,
    partners: () => <PartnersPage {...page} starting={startHere} />,
    partner: () => (
      <PartnerPlace
        {...page}
        id={spot.id ?? ''}
        at={spot.at ?? null}
        sub={'sub' in spot ? spot.sub : undefined}
      />
    ),
    prepare: () => <MeetingPlace {...page} place="prepare" id={spot.id ?? ''} />,
    reflect: () => <MeetingPlace {...page} place="reflect" id={spot.id ?? ''} />,
    reflections: () => <ReflectionsPage {...page} />,
    objectives: () => latePlace('objectives'),
    network: () => latePlace('network'),
    insights: () => latePlace('insights'),
    owed: () => <OwedPage {...page} singleKeys={settings.singleKeys} />,
    calendars: () => <CalendarsPage {...page} intake={intake} read={read} />,
    search: () => (
      <LatePage name="search" load={latePlaces.search} its={{ ...page, line: spot.at ?? '' }} />
    ),
    settings: () => <SettingsPage {...page} part={spot.at ?? null} dropped={dropped} />,
    questions: () => <LatePage name="questions" load={latePlaces.questions} its={page} />,
    handover: () => <LatePage name="handover" load={latePlaces.handover} its={page} />,
    repairs: () => <RepairsPage {...page} />,
  };
  return (
    <>
      {sample.there ? <SampleBar {...sample} /> : null}
      {news && place !== 'welcome' ? <WhatsNew news={news} onSeen={onSeen} /> : null}
      {phrase && !quiet ? <PhraseLine {...phrase} href="#settings/passphrase" /> : null}
      {backup && !phrase && !quiet ? <BackupLine {...backup} /> : null}
      <Frame place={place} counts={counts} onKeys={() => setHelp(true)}>
        <UnsavedAt key={at} value={at}>
          <Boundary>{pages[place]()}</Boundary>
        </UnsavedAt>
      </Frame>
      <SearchKey singleKeys={settings.singleKeys} />
      <KeysHelp shown={help} singleKeys={settings.singleKeys} onShow={setHelp} />
      <DropTarget onBrought={take} />
      <Toast notice={notice} onUndo={undo} onClose={close} singleKeys={settings.singleKeys} />
    </>
  );
}
