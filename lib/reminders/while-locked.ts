import type { Translate } from '../i18n/translate';
import { startMark, withMark } from './announced';
import type { StartSurface } from './follow-meetings';
import { START_PREFIX } from './start-alarms';

/** An alarm that rang: its name, and when it was meant to (UTC ms). */
export interface Rung {
  name: string;
  when: number;
}

/** What the button says while Cairn is locked. What was announced before stays: it names nobody. */
export async function showLocked(surface: StartSurface, translate: Translate): Promise<void> {
  await surface.setBadge('', translate('reminders.titleLocked'));
}

/**
 * Says that a meeting begins while Cairn is locked: all that is known of it is the alarm, set before. It is marked as
 * `followMeetings` marks it, so that it isn't announced again once Cairn is unlocked.
 */
export async function announceLocked(
  surface: StartSurface,
  translate: Translate,
  { name, when }: Rung,
  now: number,
): Promise<void> {
  if (!name.startsWith(START_PREFIX)) return;
  const mark = startMark({ id: name.slice(START_PREFIX.length), start: when });
  const list = await surface.readAnnounced();
  if (list.some(({ key }) => key === mark)) return;
  await surface.setButtonOpensPanel(!(await surface.panelIsOpen()));
  await surface.notify(
    name,
    translate('reminders.startedNobody'),
    translate('reminders.openLocked'),
  );
  await surface.writeAnnounced(withMark(list, mark, now));
}
