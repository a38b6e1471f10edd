import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, connected, onOff } from '@/lib/browser/page-talk';
import { readOpened } from '@/lib/page/calendar/read';
import { isFirst } from '@/lib/page/run';
import { runCalendar } from '@/lib/page/run-calendar';

/** In the pages of calendars that the user has turned on: a button beside an opened event. */
export default defineUnlistedScript(() => {
  const site = location.hostname === 'calendar.google.com' ? 'google-calendar' : 'outlook';
  if (isFirst(document)) runCalendar(document, site, readOpened, { ask, connected, onOff });
});
