import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginInPopup } from '@/lib/browser/handed-line';
import { liveDeps } from '@/lib/browser/live-deps';
import { setMenu } from '@/lib/browser/menus';
import { notify } from '@/lib/browser/notifications';
import { createMenu } from '@/lib/right-click/late-menu';
import { KIT, readerKit } from '@/lib/sync/reader-kit';

const menu = createMenu({
  set: setMenu,
  notify: (title, message) => notify('menu', title, message),
  begin: beginInPopup,
});

/** Loaded by the background when a calendar is due, so that waking it for an alarm stays cheap. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [KIT]: { ...readerKit, live: liveDeps, menu } });
});
