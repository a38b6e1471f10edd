import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginInPopup } from '@/lib/browser/handed-line';
import { openPlace } from '@/lib/browser/handed-search';
import { liveDeps } from '@/lib/browser/live-deps';
import { readLockKey } from '@/lib/browser/lock-key';
import { setMenu } from '@/lib/browser/menus';
import { notify } from '@/lib/browser/notifications';
import { readSettings } from '@/lib/browser/settings';
import { createLateOmnibox } from '@/lib/omnibox/late-omnibox';
import { createMenu } from '@/lib/right-click/late-menu';
import { KIT, readerKit } from '@/lib/sync/reader-kit';

const menu = createMenu({
  set: setMenu,
  notify: (title, message) => notify('menu', title, message),
  begin: beginInPopup,
});

/** Where there is a lock the line goes to no notification, which the system may keep: the popup begins with it. */
async function notLogged(line: string, said: string): Promise<void> {
  if (await readLockKey()) await beginInPopup(line, true);
  else await notify('omnibox', said, line);
}

const omnibox = createLateOmnibox({
  settings: readSettings,
  open: openPlace,
  failed: (line, said) => void notLogged(line, said).catch(() => undefined),
});

/** Loaded by the background when a calendar is due, a page asks or a line is typed in the address bar, so that waking it for an alarm stays cheap. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [KIT]: { ...readerKit, live: liveDeps, menu, omnibox } });
});
