import { showList } from '../i18n/numbers';
import type { Translate } from '../i18n/translate';
import type { Meeting } from '../mentoring/meeting';
import { signInWanted } from '../storage/sign-in-wanted';
import type { Store } from '../storage/store';
import { type Announced, startMark, withMark } from './announced';
import { countdown, countdownBegins } from './countdown';
import { firstNames, meetingsAround } from './queries';
import { nextEnd, running, START_PREFIX, startAlarms } from './start-alarms';

/** The browser, as far as the start of meetings needs it. */
export interface StartSurface {
  setAlarms(prefix: string, alarms: { name: string; when: number }[]): Promise<void>;
  notify(id: string, title: string, message: string): Promise<void>;
  /** Takes away the notifications under a prefix, all but these. */
  withdraw(prefix: string, keep: readonly string[]): Promise<void>;
  panelIsOpen(): Promise<boolean>;
  setBadge(text: string, title: string): Promise<void>;
  setButtonOpensPanel(panel: boolean): Promise<void>;
  readAnnounced(): Promise<Announced>;
  writeAnnounced(list: Announced): Promise<void>;
}

export const END_ALARM = 'meeting-end';
/** Once a minute within the hour before a meeting, and never else. */
export const MINUTE_ALARM = 'minute';

/**
 * Brings alarms, badge and notification in line with the meetings as they are now. Safe to run at any
 * time and as often as wanted: a start is announced once, also when the worker died in between. `discreet`: what is
 * said names nobody, since browser and system may write it down.
 */
export async function followMeetings(
  store: Store,
  surface: StartSurface,
  translate: Translate,
  discreet = false,
): Promise<void> {
  const now = store.clock();
  const naming = { store, surface, translate, discreet };
  const meetings = await meetingsAround(store, now);
  await surface.setAlarms(START_PREFIX, startAlarms(meetings, now));
  const end = nextEnd(meetings, now);
  await surface.setAlarms(END_ALARM, end === null ? [] : [{ name: END_ALARM, when: end }]);
  const [current] = running(meetings, now);
  await surface.withdraw(START_PREFIX, current ? [`${START_PREFIX}${current.id}`] : []);
  if (current) {
    await surface.setAlarms(MINUTE_ALARM, []);
    await announce(naming, current);
    return;
  }
  await countDown(naming, meetings);
  await surface.setButtonOpensPanel(false);
}

interface Naming {
  store: Store;
  surface: StartSurface;
  translate: Translate;
  discreet: boolean;
}

async function namesOf({ store, discreet }: Naming, meeting: Meeting): Promise<string> {
  return discreet ? '' : showList(await firstNames(store, meeting));
}

async function countDown(naming: Naming, meetings: readonly Meeting[]): Promise<void> {
  const { store, surface, translate } = naming;
  const coming = countdown(meetings, store.clock());
  const when = coming ? coming.next : countdownBegins(meetings, store.clock());
  await surface.setAlarms(MINUTE_ALARM, when === null ? [] : [{ name: MINUTE_ALARM, when }]);
  if (!coming) {
    const wanted = await signInWanted(store);
    await surface.setBadge(
      wanted ? '!' : '',
      translate(wanted ? 'reminders.titleSignIn' : 'reminders.title'),
    );
    return;
  }
  const n = coming.minutes;
  const names = await namesOf(naming, coming.meeting);
  await surface.setBadge(
    translate('reminders.badgeMinutes', { n }),
    names
      ? translate('reminders.titleSoon', { names, n })
      : translate('reminders.titleSoonNobody', { n }),
  );
}

async function announce(naming: Naming, meeting: Meeting): Promise<void> {
  const { store, surface, translate } = naming;
  const names = await namesOf(naming, meeting);
  await surface.setBadge(
    translate('reminders.badge'),
    names ? translate('reminders.titleRunning', { names }) : translate('reminders.title'),
  );
  const list = await surface.readAnnounced();
  const mark = startMark(meeting);
  if (list.some((entry) => entry.key === mark)) return;
  await surface.setButtonOpensPanel(!(await surface.panelIsOpen()));
  const title = names
    ? translate('reminders.started', { names })
    : translate('reminders.startedNobody');
  await surface.notify(`${START_PREFIX}${meeting.id}`, title, translate('reminders.open'));
  await surface.writeAnnounced(withMark(list, mark, store.clock()));
}
