import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, connected, onOff } from '@/lib/browser/page-talk';
import { readGoogle } from '@/lib/page/calendar/google';
import { isFirst } from '@/lib/page/run';
import { runCalendar } from '@/lib/page/run-calendar';

/** In Google Calendar's pages, where the user has turned that on: a button beside an opened event. */
export default defineUnlistedScript(() => {
  if (!isFirst(document)) return;
  runCalendar(document, 'google-calendar', readGoogle, { ask, connected, onOff });
});
