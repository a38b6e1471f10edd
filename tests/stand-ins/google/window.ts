import type { GoogleEvent } from './calendar';

/** UTC ms of an event's time; a date is midnight in the calendar's zone. */
function instant(time: GoogleEvent['start'], timeZone: string): number {
  if (time?.dateTime) return Date.parse(time.dateTime);
  const midnight = Date.parse(`${time?.date}T00:00:00Z`);
  const named = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(midnight)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] =
    /GMT([+-])(\d\d):(\d\d)/.exec(named ?? '') ?? [];
  return midnight - Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** A bound as UTC ms; its milliseconds are ignored. */
const bound = (time: string) => Math.floor(Date.parse(time) / 1000) * 1000;

/** timeMin: lower bound, exclusive, of the end. timeMax: upper bound, exclusive, of the start. */
export function inWindow(
  event: GoogleEvent,
  timeZone: string,
  { timeMin, timeMax }: { timeMin: string | null; timeMax: string | null },
): boolean {
  const after = timeMin === null || instant(event.end, timeZone) > bound(timeMin);
  return after && (timeMax === null || instant(event.start, timeZone) < bound(timeMax));
}
