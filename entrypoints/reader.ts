import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginInPopup } from '@/lib/browser/handed-line';
import { liveDeps } from '@/lib/browser/live-deps';
import { setMenu } from '@/lib/browser/menus';
import { notify } from '@/lib/browser/notifications';
import { openDesk } from '@/lib/browser/pages';
import { readSettings } from '@/lib/browser/settings';
import { createLateOmnibox } from '@/lib/omnibox/late-omnibox';
import { createMenu } from '@/lib/right-click/late-menu';
import { KIT, readerKit } from '@/lib/sync/reader-kit';

const menu = createMenu({
  set: setMenu,
  notify: (title, message) => notify('menu', title, message),
  begin: beginInPopup,
});

const omnibox = createLateOmnibox({
  settings: readSettings,
  open: openDesk,
  failed: (line, said) => void notify('omnibox', said, line),
});

/** Loaded by the background when a calendar is due, a page asks or a line is typed in the address bar, so that waking it for an alarm stays cheap. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [KIT]: { ...readerKit, live: liveDeps, menu, omnibox } });
});
