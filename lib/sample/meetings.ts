import type { EventRow } from '../calendar/account';
import type { CalendarEvent } from '../calendar/event';
import { t } from '../i18n/translate';
import { eventKeyOf, type Meeting } from '../mentoring/meeting';
import type { Partner } from '../mentoring/partner';
import { SAMPLE_DOMAIN } from '../shared/sample-id';
import { DAY, MINUTE } from '../shared/time';
import type { Maker } from './maker';
import type { Cast } from './people';
import { on } from './writer';

/** The meetings of one partner, by how many days lie between them and now; 0 is today's. */
export type Dates = Record<number, Meeting>;

interface Series {
  who: keyof Cast;
  partner: Partner;
  /** UTC ms: from where the days are counted. */
  start: number;
  minutes: number;
  days: readonly number[];
  location?: string;
}

const second = (instant: number) => new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');

function meetingsOf({ row, now }: Maker, accountId: string, series: Series): Dates {
  const { who, partner, start, minutes, days, location = '' } = series;
  const uid = `${who}${SAMPLE_DOMAIN}`;
  const all = days.map((day): [number, Meeting] => {
    const from = start + day * DAY;
    const end = from + minutes * MINUTE;
    const event = { accountId, uid, recurrenceId: second(from) };
    const over = end <= now;
    return [
      day,
      {
        ...row(over ? from - 7 * DAY : now),
        partnerIds: [partner.id],
        title: t(`sample.title.${who}`),
        start: from,
        end,
        location,
        joinUrl: null,
        status: over ? 'held' : 'planned',
        event,
        eventKey: eventKeyOf(event),
        closedAt: over ? end : null,
        talk: over ? { me: 6 * MINUTE, partner: (minutes - 8) * MINUTE } : { me: 0, partner: 0 },
      },
    ];
  });
  return Object.fromEntries(all);
}

/** A meeting as the calendar would hold it. */
function eventOf(meeting: Meeting, { name, emails }: Partner): CalendarEvent {
  const [email = ''] = emails;
  const guest = { status: 'accepted', optional: false, organizer: false, resource: false } as const;
  return {
    uid: meeting.event?.uid ?? '',
    recurrenceId: meeting.event?.recurrenceId ?? null,
    start: second(meeting.start),
    end: second(meeting.end),
    allDay: false,
    title: meeting.title,
    description: '',
    location: meeting.location,
    status: 'confirmed',
    attendees: [{ ...guest, name, email, self: false }],
    joinUrl: null,
  };
}

/** The calendar's row of a meeting, with the reasons that detection would give. */
export function eventRowOf(
  { row }: Maker,
  accountId: string,
  meeting: Meeting,
  partner: Partner,
): EventRow {
  return {
    ...row(),
    accountId,
    eventKey: meeting.eventKey ?? '',
    start: meeting.start,
    end: meeting.end,
    event: eventOf(meeting, partner),
    verdict: 'mentoring',
    confidence: 0.95,
    reasons: [
      { id: 'detection.word-title', params: { word: t('sample.word') } },
      { id: 'detection.one-to-one', params: {} },
    ],
  };
}

/** UTC ms of the meeting that runs since five to ten minutes, and of the one that starts in 25. */
function startsOf(now: number) {
  const running = Math.floor((now - 5 * MINUTE) / (5 * MINUTE)) * 5 * MINUTE;
  return { running, soon: Math.ceil(now / MINUTE) * MINUTE + 25 * MINUTE };
}

const seriesOf = (now: number, { priya, tomasz, ines }: Cast) => {
  const { running, soon } = startsOf(now);
  return {
    priya: { who: 'priya', partner: priya, start: running, minutes: 30 },
    tomasz: { who: 'tomasz', partner: tomasz, start: soon, minutes: 45 },
    ines: { who: 'ines', partner: ines, start: soon, minutes: 60 },
  } as const;
};

/**
 * One meeting runs, since five to ten minutes; one starts in 25; earlier ones lie behind, and one of
 * two days ahead. The running one is over before the next begins.
 */
export function makeMeetings(maker: Maker, accountId: string, cast: Cast) {
  const of = (series: Series) => meetingsOf(maker, accountId, series);
  const { priya, tomasz, ines } = seriesOf(maker.now, cast);
  return {
    priya: of({ ...priya, days: [-21, -14, -7, 0] }),
    tomasz: of({ ...tomasz, days: [-28, -14, 0], location: t('sample.place.tomasz') }),
    ines: of({ ...ines, days: [-26, 2], location: t('sample.place.ines') }),
  };
}

/** Today's meeting with one of the two: Priya's runs, Tomasz's is about to. */
export function todaysMeeting(
  maker: Maker,
  accountId: string,
  who: 'priya' | 'tomasz',
  partner: Partner,
): Meeting {
  const all = { priya: partner, tomasz: partner, ines: partner };
  const location = who === 'tomasz' ? t('sample.place.tomasz') : '';
  const series = { ...seriesOf(maker.now, all)[who], days: [0], location };
  return on(meetingsOf(maker, accountId, series), 0);
}
