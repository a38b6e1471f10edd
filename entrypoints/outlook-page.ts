import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, connected, onOff } from '@/lib/browser/page-talk';
import { readOutlook } from '@/lib/page/calendar/outlook';
import { isFirst } from '@/lib/page/run';
import { runCalendar } from '@/lib/page/run-calendar';

/** In Outlook's pages, where the user has turned that on: a button beside an opened event. */
export default defineUnlistedScript(() => {
  if (!isFirst(document)) return;
  runCalendar(document, 'outlook', readOutlook, { ask, connected, onOff });
});
