import type { NextDateDo } from '@/components/after-meeting/NextDate';
import { writeIcs } from '@/lib/calendar/write-ics';
import { localDate } from '@/lib/shared/time';
import { handOver } from './download';
import { store } from './store';

/** What is done with a date that is proposed: a calendar file, or words on the clipboard. */
export const nextDateDo: NextDateDo = {
  saveDate({ start, end }, title) {
    const event = { uid: `${crypto.randomUUID()}@cairn`, title, start, end };
    handOver(`cairn-${localDate(start)}.ics`, writeIcs(event, store.clock()), 'text/calendar');
  },
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
};
