import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, connected, onMarks, onOff } from '@/lib/browser/page-talk';
import { runMarks } from '@/lib/page/run-marks';

/** In the calendars' pages, where the user has turned that on: marks on the meetings that are known. */
export default defineUnlistedScript(() => {
  const site = location.hostname === 'calendar.google.com' ? 'google-calendar' : 'outlook';
  runMarks(document, site, { ask, connected, onMarks, onOff });
});
