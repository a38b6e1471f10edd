import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { liveDeps } from '@/lib/browser/live-deps';
import { KIT, readerKit } from '@/lib/sync/reader-kit';

/** Loaded by the background when a calendar is due, so that waking it for an alarm stays cheap. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [KIT]: { ...readerKit, live: liveDeps } });
});
