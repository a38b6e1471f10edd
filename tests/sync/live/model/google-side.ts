import { type Fault, GoogleApi } from '../../../stand-ins/google/api';
import { type GoogleEvent, ScriptedCalendar } from '../../../stand-ins/google/calendar';
import { dropped, sameNextPage, staleCache, truncated } from '../../../stand-ins/google/faults';
import { refusals, strangers } from '../../../stand-ins/google/refusals';
import { DAY, mentoring } from '../support';
import { type NewEvent, pageSizes, type Side, shuffled, slow } from './side';

const instant = (time: GoogleEvent['start']) => Date.parse(time?.dateTime ?? '');

function drafted({ title, start, partner, uid }: NewEvent, person: string) {
  const attendees = [
    { email: person, displayName: 'Sam', self: true, responseStatus: 'accepted' },
    { email: `${partner.toLowerCase()}@example.org`, displayName: partner },
  ];
  return mentoring(partner, start, { summary: title, attendees, ...(uid && { iCalUID: uid }) });
}

/** Google, where `person` has a calendar; ids are given from `first` on. */
export function googleSide(person: string, first: number): Side {
  const calendar = new ScriptedCalendar('primary', 'Etc/UTC', first);
  const api = new GoogleApi([calendar]);
  const cache = staleCache();
  const faults: Fault[] = [
    ...[dropped, truncated, sameNextPage, slow, cache.keep, cache.replay],
    ...[strangers.portal, strangers.badGateway],
    ...[refusals.signedOut, refusals.rateLimit, refusals.fullSync],
    () => refusals.tooMany('60'),
    () => refusals.tooMany(),
    () => refusals.backend(),
    () => refusals.backend(503),
  ];
  return {
    provider: 'google',
    answer: api.answer,
    accessTokens: api.accessTokens,
    shown: () =>
      calendar.live().map(({ id, iCalUID, originalStartTime, summary, start, end }) => ({
        ...{ id: id ?? '', uid: iCalUID ?? '', place: originalStartTime?.dateTime ?? '' },
        ...{ title: summary ?? '', start: instant(start), end: instant(end) },
      })),
    series: () => [
      ...new Set(calendar.live().flatMap(({ recurringEventId }) => recurringEventId ?? [])),
    ],
    add: (event) => void calendar.add(drafted(event, person)),
    addSeries: (event) => void calendar.addSeries(drafted(event, person), 8, 7 * DAY),
    move: (id, by) => calendar.move(id, by),
    rename: (id, summary) => calendar.change(id, { summary }),
    cancel: (id) => calendar.cancel(id),
    moveSeries: (id, by) => calendar.moveSeries(id, by),
    splitSeries: (id, at, summary) => void calendar.splitSeries(id, at, { summary }),
    deleteSeries: (id, which) =>
      calendar.deleteSeries(id, which % 2 ? 'by occurrence' : 'by series'),
    expire: () => calendar.expireTokens(),
    mood(which) {
      api.pageSizes = pageSizes(which);
      api.overlap = which % 3;
      api.order = (events) => shuffled(events, which);
    },
    luck: (which) => void api.faults.push(faults[which % faults.length]),
    quiet: () => void api.faults.splice(0),
  };
}
