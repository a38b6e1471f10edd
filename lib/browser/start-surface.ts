import { browser } from 'wxt/browser';
import { parseAnnounced } from '../reminders/announced';
import type { StartSurface } from '../reminders/follow-meetings';
import { setAlarms } from './alarms';
import { notify, withdraw } from './notifications';
import { panelIsOpen } from './panel';
import { setBadge, setButtonOpensPanel } from './toolbar';

const KEY = 'announced';

/** The real browser behind `followMeetings`. */
export const startSurface: StartSurface = {
  setAlarms,
  notify,
  withdraw,
  panelIsOpen,
  setBadge,
  setButtonOpensPanel,
  async readAnnounced() {
    return parseAnnounced((await browser.storage.local.get(KEY))[KEY]);
  },
  async writeAnnounced(list) {
    await browser.storage.local.set({ [KEY]: list });
  },
};
