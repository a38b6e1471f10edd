import { dropped, staleCache, truncated } from '../../../stand-ins/google/faults';
import { strangers } from '../../../stand-ins/google/refusals';
import { type Fault, GraphApi } from '../../../stand-ins/graph/api';
import { type Draft, GraphCalendar } from '../../../stand-ins/graph/calendar';
import { repeating, sameLink } from '../../../stand-ins/graph/faults';
import { refusals } from '../../../stand-ins/graph/refusals';
import { DAY, HOUR } from '../support';
import { type NewEvent, pageSizes, type Shown, type Side, shuffled, slow } from './side';

function drafted({ title, start, partner, uid }: NewEvent, person: string): Draft {
  const guest = (name: string, address: string) => ({
    emailAddress: { name, address },
    status: { response: 'accepted' as const },
    type: 'required' as const,
  });
  const attendees = [guest('Sam', person), guest(partner, `${partner.toLowerCase()}@example.org`)];
  const given = uid ? { iCalUId: uid } : {};
  return { subject: title, start, end: start + HOUR, attendees, ...given };
}

function shown({ singles, seriesById }: GraphCalendar): Shown[] {
  const all = [...singles].map(([id, { event, start, end }]) => ({
    ...{ id, uid: event.iCalUId ?? '', place: '', title: event.subject ?? '', start, end },
  }));
  for (const { event, occurrences } of seriesById.values()) {
    for (const [id, { own, original, start, end }] of occurrences) {
      const title = own?.subject ?? event.subject ?? '';
      all.push({ id, uid: event.iCalUId ?? '', place: String(original), title, start, end });
    }
  }
  return all;
}

/** Microsoft, where `person` has a calendar; ids are given from `first` on. */
export function microsoftSide(person: string, first: number): Side {
  const calendar = new GraphCalendar('primary', first);
  const api = new GraphApi([calendar]);
  const cache = staleCache();
  // Asked again within the round only where no wait is named: the client's own would take real seconds.
  const faults: Fault[] = [
    ...[dropped, truncated, sameLink, slow, cache.keep, cache.replay],
    ...[strangers.portal, strangers.badGateway],
    ...[refusals.signedOut, refusals.gone, refusals.expired, refusals.resync, refusals.internal],
    () => refusals.tooMany('60'),
    () => refusals.unavailable('3600'),
  ];
  return {
    provider: 'microsoft',
    answer: api.answer,
    accessTokens: api.accessTokens,
    shown: () => shown(calendar),
    series: () => [...calendar.seriesById.keys()],
    add: (event) => void calendar.add(drafted(event, person)),
    addSeries: (event) => void calendar.addSeries(drafted(event, person), 8, 7 * DAY),
    move: (id, by) => calendar.move(id, by),
    rename: (id, subject) => calendar.change(id, { subject }),
    cancel: (id) => calendar.cancel(id),
    moveSeries: (id, by) => calendar.moveSeries(id, by),
    splitSeries: (id, at, subject) => void calendar.splitSeries(id, at, { subject }),
    deleteSeries: (id) => calendar.deleteSeries(id),
    expire: () => calendar.expireTokens(),
    mood(which) {
      api.pageSizes = pageSizes(which);
      api.overlap = which % 3;
      api.order = (events) => shuffled(events, which);
      Object.assign(api.habits, { mastersBefore: which % 2 === 0, removedBefore: which % 5 === 0 });
      calendar.tellsDeleted = which % 7 === 0;
      api.unlucky = which % 11 === 0 ? repeating() : undefined;
    },
    luck: (which) => void api.faults.push(faults[which % faults.length]),
    quiet() {
      api.faults.splice(0);
      api.unlucky = undefined;
    },
  };
}
