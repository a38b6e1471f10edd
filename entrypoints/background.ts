import { defineBackground } from 'wxt/utils/define-background';
import { keepAlarm, onAlarm, onBrowserStart, setAlarms } from '@/lib/browser/alarms';
import { onBesideAsks } from '@/lib/browser/beside';
import { keepReaderAtHand, loadReader } from '@/lib/browser/load-reader';
import { LOCK_ALARM, lockWhenDue, onScreenLock } from '@/lib/browser/lock-clock';
import { keyHolder, watchLockKey } from '@/lib/browser/lock-key';
import { lockLines } from '@/lib/browser/lock-lines';
import { lockState } from '@/lib/browser/lock-state';
import { onlyOnce } from '@/lib/browser/locks';
import { onMenu } from '@/lib/browser/menus';
import { onMessage } from '@/lib/browser/messages';
import { onNotificationOpensDesk, onNotificationOpensPanel } from '@/lib/browser/notifications';
import { listenOmnibox } from '@/lib/browser/omnibox';
import { marksInto, renewMarks } from '@/lib/browser/page-marks';
import { isOverheard, onPageMessage } from '@/lib/browser/page-messages';
import { notePage, openFromPage } from '@/lib/browser/page-open';
import { openDesk } from '@/lib/browser/pages';
import { promptSurface } from '@/lib/browser/prompt-surface';
import { changeSettings, readSettings, watchSettings } from '@/lib/browser/settings';
import { followSites, intoPage, onAccessChanged, releaseSite } from '@/lib/browser/sites';
import { startSurface } from '@/lib/browser/start-surface';
import { onTabClosed, tabCalls } from '@/lib/browser/tab-calls';
import { onButtonOpensPanel, onPanelShortcut, setButtonOpensPanel } from '@/lib/browser/toolbar';
import { onFirstInstall } from '@/lib/browser/version';
import { speakInBackground } from '@/lib/i18n/background';
import { localeFor } from '@/lib/i18n/locales';
import { t, word } from '@/lib/i18n/translate';
import type { PageQuestion } from '@/lib/messaging/page';
import type { LateOmnibox } from '@/lib/omnibox/late-omnibox';
import type { CalendarSite } from '@/lib/page/types';
import { followMeetings } from '@/lib/reminders/follow-meetings';
import { placeOfPrompt } from '@/lib/reminders/prompt-place';
import { promptSource } from '@/lib/reminders/prompt-rows';
import { showPrompts } from '@/lib/reminders/show-prompts';
import { START_PREFIX } from '@/lib/reminders/start-alarms';
import { announceLocked, type Rung, showLocked } from '@/lib/reminders/while-locked';
import { inTurn } from '@/lib/shared/in-turn';
import type { SiteId } from '@/lib/shared/site';
import { createStore } from '@/lib/storage/store';
import { dueAccounts } from '@/lib/sync/due';
import { hostsInUse } from '@/lib/sync/hosts';
import { dueForLook, nextDue } from '@/lib/sync/live/soon';
import { followTabs } from '@/lib/sync/page/follow-tabs';
import { QUIET, unlessLocked } from '@/lib/sync/page/unless-locked';

const TICK = 'tick';
const TICK_MINUTES = 15;
/** Rings when a signed-in calendar is due sooner than that. */
const DUE = 'due';
/** ms: browsers ring no sooner either; what is being read just now is not to ring again and again. */
const SOONEST = 30_000;
/** A worker is ended after 30 s without an answer: give up before, so that the failure is noted. */
const FETCH_TIMEOUT = 20_000;

const nothing = () => undefined;

export default defineBackground(() => {
  const store = createStore({ key: keyHolder });
  const settings = async () => {
    const chosen = await readSettings();
    speakInBackground(chosen, navigator.languages);
    return chosen;
  };
  const source = promptSource(store);
  const lock = () => lockState(store.db);
  const locked = async () => (await lock()) === 'locked';
  const follow = inTurn(async () => {
    const chosen = await settings();
    const state = await lock();
    if (state === 'locked') return showLocked(startSurface, t);
    const discreet = state === 'open';
    const prompts = { source, surface: promptSurface, settings: chosen, word, discreet };
    try {
      await followMeetings(store, startSurface, t, discreet);
    } finally {
      await showPrompts(prompts, store.clock());
    }
  });
  /** A start that is known of by its alarm alone. */
  const toldWhenLocked = async (rung: Rung) => {
    if (!(await locked())) return;
    await settings();
    await announceLocked(startSurface, t, rung, store.clock());
  };
  /** The style of the marks in a calendar's page. */
  const makeMarks = async (site: CalendarSite, name: string) =>
    (await locked()) ? '' : (await loadReader()).page.marksIn(store, site, name);
  const remark = async () => renewMarks((await readSettings()).sites, makeMarks);
  /** The reader is loaded only where there is something to read. */
  const readDue = async () => {
    if ((await dueAccounts(store, store.clock())).length === 0) return;
    const kit = await loadReader();
    await kit.syncDue(store, { ...kit, fetch, timeout: FETCH_TIMEOUT, random: Math.random });
    void remark();
  };
  /** Pages read calendars, too, and a worker may die over its own round: said at each start and after each change. */
  const ringWhenDue = async () => {
    if (await locked()) return;
    const due = await nextDue(store);
    const when = Math.max(due ?? 0, store.clock() + SOONEST);
    await setAlarms(DUE, due === null ? [] : [{ name: DUE, when }]);
  };
  const sync = async () => {
    if (await locked()) return follow();
    try {
      await onlyOnce('sync', readDue);
      await ringWhenDue();
    } finally {
      await follow();
    }
  };
  const enter = inTurn(async () => {
    const { sites } = await readSettings();
    const allowed = await followSites(sites);
    await calls.only(allowed);
    // Taken back in the browser's own settings: it is off here as well.
    if (allowed.length < sites.length) await changeSettings({ sites: allowed });
  });
  const look = async () => {
    if (!(await locked()) && (await dueForLook(store))) await sync();
  };

  const late = async () => {
    const { page, menu } = await loadReader();
    const { locale, inPage } = await readSettings();
    const spoken = localeFor(locale, navigator.languages);
    return { page, menu, inPage, deps: { locale: spoken, overheard: isOverheard() } };
  };
  /** Not at each alarm: a menu stays, and what makes it weighs much. */
  const followMenu = async () => {
    const { menu, deps } = await late();
    await menu.follow((await lock()) === 'off' ? store : null, deps.locale);
  };
  let typed: Promise<ReturnType<LateOmnibox>> | undefined;
  /** Reads lines in the address bar; the same one from a line's first letter to its Enter. */
  const typing = () => {
    typed ??= loadReader().then(({ omnibox }) => omnibox(store));
    return typed;
  };
  const lines = lockLines({
    lock,
    late: typing,
    chosen: async (id, text) => {
      const { menu, deps } = await late();
      await menu.chosen(store, deps.locale, id, text);
    },
    said: (said) => answer({ type: 'page-say', ...said }),
    say: (id) => settings().then(() => t(id)),
  });
  /** Unlocked, locked, or there is no lock any more: what is shown follows. */
  const lockChanged = async () => {
    // A connection keeps its key until it is closed; what comes next opens it again.
    if (await locked()) store.db.close({ disableAutoOpen: false });
    await Promise.allSettled([follow(), followMenu(), remark(), lockWhenDue(Date.now())]);
    await ringWhenDue();
    await lines.takeUp();
  };
  /** What a page shows is judged by what is loaded late, as calendars are. */
  const answer = async (message: PageQuestion) => {
    if (await locked()) {
      // Who was asked and answers has said it: it is kept, and they are asked to unlock.
      if (message.type === 'page-say') await lines.inPage(message);
      return QUIET;
    }
    const { page, deps, inPage } = await late();
    const { event } = message;
    const said =
      message.type === 'page-event'
        ? await page.answerEvent(store, event, deps)
        : await (message.yes ? page.sayYes : page.sayNo)(store, event, deps);
    void follow();
    if (message.type === 'page-say' || said.button?.meetingId) void remark();
    // A calendar that is looked at is one that may just have been changed.
    void look();
    return { ...said, inPage };
  };
  const tabs = followTabs(store, tabCalls, async (call, known) => {
    const { page, deps, inPage } = await late();
    return { ...(await page.answerCall(store, call, deps, known)), inPage };
  });
  const calls = unlessLocked(tabs, locked);
  const never = async (site: SiteId) => {
    const { sites } = await readSettings();
    await changeSettings({ sites: sites.filter((id) => id !== site) });
    await releaseSite(site, await hostsInUse(store));
  };

  // Listeners stand before anything is awaited: a worker woken by an event loses those added later.
  keepReaderAtHand();
  onButtonOpensPanel();
  onPanelShortcut();
  onNotificationOpensPanel(START_PREFIX);
  onNotificationOpensDesk(placeOfPrompt);
  listenOmnibox({ ...lines, start: () => void lines.start().catch(nothing) });
  onMenu(lines.menu);
  onScreenLock();
  watchLockKey(() => void lockChanged());
  onBrowserStart(() => {
    void follow();
    void followMenu();
  });
  // Whoever begins with this version has nothing to be told of what it changed.
  onFirstInstall((version) => void changeSettings({ seenVersion: version }));
  onAlarm((name, when) => {
    if (name === LOCK_ALARM) return void lockWhenDue(Date.now());
    void toldWhenLocked({ name, when });
    void (name === TICK || name === DUE ? sync() : follow());
    void calls.sweep();
  });
  onMessage(async (message) => {
    if (message.type === 'meetings-changed') {
      void followMenu();
      await Promise.all([follow(), ringWhenDue(), remark()]);
      return;
    }
    if (message.type === 'lock-changed') return lockChanged();
    if (message.type === 'desk-wanted') return openDesk(message.place);
    await setButtonOpensPanel(false);
    await look();
  });

  onTabClosed((tabId) => void calls.closed(tabId));
  onBesideAsks();
  onPageMessage((message, from) => {
    const { tabId } = from;
    if (message.type === 'page-open') return openFromPage(message, from);
    if (message.type === 'page-ui') return intoPage(tabId);
    if (message.type === 'page-marks') return marksInto({ ...message, tabId }, makeMarks);
    if (message.type === 'page-read') return notePage(tabId, message.site, message.readable);
    if (message.type === 'page-never') return never(message.site);
    if (message.type === 'page-call') return calls.told(tabId, message.call);
    if (message.type === 'page-here') return calls.here(tabId, message);
    if (message.type === 'page-gone') return calls.gone(tabId, message.put);
    return answer(message);
  });

  // Badge and button speak another language from then on, and prompts keep to other hours.
  watchSettings(() => {
    void follow();
    void enter();
    void followMenu();
    void remark();
    void lockWhenDue(Date.now());
  });
  onAccessChanged(() => void enter());

  void keepAlarm(TICK, TICK_MINUTES);
  void ringWhenDue();
  void follow();
  void enter();
  void lockWhenDue(Date.now());
});
