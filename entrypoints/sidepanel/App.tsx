import { type ComponentProps, type ComponentType, useCallback, useEffect, useState } from 'react';
import type { KeysSheet } from '@/components/panel/KeysSheet';
import type { MaybeDo } from '@/components/panel/Maybe';
import { Panel } from '@/components/panel/Panel';
import { Button } from '@/components/ui/Button';
import { Message } from '@/components/ui/Message';
import { t } from '@/components/ui/text';
import { UnsavedAt, useUnsaved } from '@/components/ui/use-unsaved';
import { Waiting } from '@/components/ui/Waiting';
import { shelfReady } from '@/lib/browser/quiet-shelf';
import { word } from '@/lib/i18n/translate';
import { isLockOn } from '@/lib/lock/mirror';
import type { PanelModel } from '@/lib/panel/model';
import { type ClosedSummary, isNews } from '@/lib/panel/summary';
import { done } from '@/lib/shared/done';
import { isLike } from '@/lib/shared/unsaved';
import type { Store } from '@/lib/storage/store';
import { commands } from './load-commands';
import type { Asked } from './MeetingArea';
import { makeDo } from './make-do';
import { makeMore } from './make-more';
import { MeetingSlot, NotesSlot, ThinkSlot, useCommandsSoon } from './NotesSlot';
import type { SearchArea } from './SearchArea';
import { useFiveMinutes } from './use-five-minutes';
import { useKeys } from './use-keys';
import { useLater } from './use-later';
import { useNow } from './use-now';
import { usePanelModel } from './use-panel-model';
import { type Saving, useSaving } from './use-saving';
import { useSettings } from './use-settings';
import { useTalk } from './use-talk';
import { useTold } from './use-told';
import { useVeil } from './use-veil';
import { useWish } from './use-wish';

type Sheet = ComponentType<ComponentProps<typeof KeysSheet>>;
type Searched = ComponentType<ComponentProps<typeof SearchArea>>;
type Followed = ReturnType<typeof usePanelModel>;

function answerTo(store: Store, saving: Saving): MaybeDo {
  return (uid, chair) =>
    void saving.run(async () => {
      const { answerCandidate } = await commands();
      const answer = chair ? { answer: 'yes' as const, chair } : { answer: 'no' as const };
      return done('panel.said.answered', await answerCandidate(store, uid, answer));
    });
}

const isAsked = (value: unknown): value is { of: string; what: Asked } | null =>
  value === null || isLike({ of: '', what: '' }, value);

interface PageProps {
  store: Store;
  model: PanelModel;
  choose: Followed['choose'];
  saving: Saving;
}

function Page({ store, model, choose, saving }: PageProps) {
  useCommandsSoon();
  const { fail, failed, seen, undo, bar } = saving;
  const [Keys, setKeys] = useState<Sheet | null>(null);
  const { settings, change } = useSettings(fail);
  const singleKeys = settings?.singleKeys ?? true;
  const [summary, setSummary] = useState<ClosedSummary | null>(null);
  const { veiled, veil } = useVeil(model.view?.meeting.id ?? null, saving.setAnnounce);
  const [asked, setAsked] = useUnsaved<{ of: string; what: Asked } | null>('asked', null, isAsked);
  const ask = (what: Asked) => setAsked(model.view ? { of: model.view.meeting.id, what } : null);
  const later = useLater(store, model, summary, fail);
  const { talk, switchTo, stop } = useTalk(store, model.view?.meeting ?? null, model.now, fail);
  const showKeys = () => void commands().then((all) => setKeys(() => all.KeysSheet), fail);
  const [Searching, setSearching] = useState<Searched | null>(null);
  const search = () => void commands().then((all) => setSearching(() => all.SearchArea), fail);
  const hideSearch = useCallback(() => setSearching(null), []);
  const hideKeys = useCallback(() => setKeys(null), []);
  const onRepairs = (what: 'downloadRepairs' | 'dismissRepairs') =>
    void commands()
      .then((all) => all[what](store))
      .catch(fail);
  const parts = {
    store,
    model,
    saving,
    choose,
    switchSide: switchTo,
    stopTalk: stop,
    showKeys,
    closed: setSummary,
  };
  const act = makeDo(parts);
  const more = makeMore(parts, {
    veil,
    search,
    hideSummary: () => setSummary(null),
    chooseSession: () => ask('session'),
    noteAbout: () => ask('about'),
  });
  useKeys({ act, mode: model.mode, side: talk.side, singleKeys, undo, veil, search });
  useFiveMinutes(model, saving.setAnnounce);
  useTold(model);
  return (
    <UnsavedAt value={model.view?.meeting.id ?? ''}>
      <Panel
        model={model}
        extras={later.extras}
        lapses={later.lapses}
        maybe={later.maybe}
        onMaybe={answerTo(store, saving)}
        talk={talk}
        trouble={{
          failed,
          onFailedSeen: seen,
          repairs: later.repairs,
          onDownloadRepairs: () => onRepairs('downloadRepairs'),
          onDismissRepairs: () => onRepairs('dismissRepairs'),
        }}
        act={act}
        more={more}
        veiled={veiled}
        singleKeys={singleKeys}
        found={{
          who: later.who,
          offers: later.preparation?.suggestions.filter(({ line }) => line === null),
          pulse: settings?.pulse ? later.pulse : null,
          workingDays: settings?.workingDays,
          unsettled: later.unsettled,
          summary: isNews(summary, model.now) ? summary : null,
          closedNext: later.closedNext,
        }}
        prompts={
          later.preparation && settings ? (
            <ThinkSlot store={store} preparation={later.preparation} lessOf={settings.lessOf} />
          ) : null
        }
        session={
          model.view?.partner && model.mode === 'live' ? (
            <MeetingSlot
              store={store}
              view={model.view}
              saving={saving}
              asked={asked?.of === model.view.meeting.id ? asked.what : null}
              onChosen={() => setAsked(null)}
            />
          ) : null
        }
        notes={model.view ? <NotesSlot store={store} view={model.view} saving={saving} /> : null}
        undo={bar ? { text: word(bar.said), take: undo } : null}
        announce={saving.announce}
      />
      {Searching ? (
        <Searching
          veiled={veiled}
          now={model.now}
          onDesk={act.openDesk}
          onClose={hideSearch}
          onError={fail}
        />
      ) : null}
      {Keys ? (
        <Keys
          singleKeys={singleKeys}
          onSingleKeys={(on) => change({ singleKeys: on })}
          onClose={hideKeys}
        />
      ) : null}
    </UnsavedAt>
  );
}

/** The database could not be opened or read: never a white page. */
function Unopened() {
  const again = (
    <Button small onClick={() => location.reload()}>
      {t('panel.unopened.again')}
    </Button>
  );
  return (
    <Message tone="bad" action={again}>
      {t('panel.unopened')}
    </Message>
  );
}

/** Whether the lines that were begun are there: with a lock they lie where a look takes a moment. */
function useLines(): boolean {
  const [there, setThere] = useState(!isLockOn());
  useEffect(() => {
    if (!there) void shelfReady.then(() => setThere(true));
  }, [there]);
  return there;
}

/** The side panel on real data; `onShown` is called when a picture stands, of the meeting or of what is in its way. */
export function App({ store, onShown }: { store: Store; onShown: () => void }) {
  const saving = useSaving();
  const now = useNow(store.clock);
  const { model, choose } = usePanelModel(store, now, saving.fail);
  const lines = useLines();
  useWish(choose);
  const there = model !== undefined || Boolean(saving.failed);
  useEffect(() => {
    if (there) onShown();
  }, [there, onShown]);
  if (!model || !lines) {
    // The lock's own screen is on its way.
    const failed = saving.failed && saving.failed.kind !== 'locked';
    return <main className="panel waiting">{failed ? <Unopened /> : <Waiting />}</main>;
  }
  return <Page store={store} model={model} choose={choose} saving={saving} />;
}
