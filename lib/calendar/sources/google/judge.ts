import type { TimeWindow } from '@/lib/calendar/event';
import type { Found } from '../live/collect';
import { cut, MAX_ID } from '../live/limits';
import { readTime } from '../live/times';
import { inside } from '../live/window';
import { type NormalForm, normalForm, type Reading } from './normal-form';
import { type GoogleEvent, googleEventSchema } from './schemas';

function judgeEvent(id: string, event: GoogleEvent, reading: Reading, window: TimeWindow): Found {
  const at = Date.parse(event.updated ?? '');
  const seriesId = cut(event.recurringEventId ?? '', MAX_ID) || null;
  const originalStart = readTime(event.originalStartTime, reading.timeZone)?.text ?? null;
  const removal = { id, seriesId, originalStart };
  if (event.status === 'cancelled') return { kind: 'removal', at, removal };
  const form: NormalForm = normalForm(event, reading);
  if (form.kind === 'odd') return { kind: 'odd', at, reason: form.reason };
  if (form.kind === 'no-meeting' || !inside(form.start, form.end, window)) {
    return { kind: 'removal', at, removal };
  }
  const upsert = { id, seriesId, event: form.event };
  return { kind: 'upsert', at, upsert, mended: form.mended };
}

/** What an entry of `events.list` comes to; undefined when it can't be read. */
export function judge(
  id: string,
  item: unknown,
  reading: Reading,
  window: TimeWindow,
): Found | undefined {
  const parsed = googleEventSchema.safeParse(item);
  return parsed.success ? judgeEvent(id, parsed.data, reading, window) : undefined;
}
