import { eventKeyOf } from '@/lib/mentoring/meeting';
import type { SiteId } from '@/lib/shared/site';
import { HOUR } from '@/lib/shared/time';
import type { Raw } from '@/tests/browser/harness/database';
import { stamps } from '@/tests/browser/harness/rows';
import type { StandIn } from '@/tests/stand-ins/https-server';
import { type CallStandIn, callFixture } from '@/tests/stand-ins/pages/call-page';
import { fillers, type Shown } from '@/tests/stand-ins/pages/events';
import { pageOf } from '@/tests/stand-ins/pages/google-calendar';
import { meetPage } from '@/tests/stand-ins/pages/meet/page';
import { serving } from '@/tests/stand-ins/pages/serve';
import { meetingFields } from '@/tests/support/rows';

/** A page that is measured; the expressions are for the page's own world. */
export interface PageSubject {
  site: SiteId;
  name: string;
  address: string;
  serve(standIn: StandIn): void;
  /** Brings it to where it stays while it changes. */
  settle: string;
  /** Selects what changes: in each frame 50 of these are replaced. */
  changing: string;
}

const CHIPS = 500;
const GUESTS = 20;
const TITLE = 'Mentoring Priya / Jo';

/** Mentoring within the hour, with a link to the call that the other page shows. */
function mentoring(): Shown {
  const pad = (n: number) => String(n).padStart(2, '0');
  const time = (at: Date) => `${pad(at.getHours())}:${pad(at.getMinutes())}`;
  const start = new Date(Date.now() + HOUR / 2);
  return {
    id: 'bench0mentoring',
    title: TITLE,
    day: `${start.getFullYear()}-${pad(start.getMonth() + 1)}-${pad(start.getDate())}`,
    from: time(start),
    to: time(new Date(+start + HOUR / 2)),
    people: Array.from({ length: GUESTS }, (_, at) => ({
      name: `Guest ${at}`,
      email: `guest.${at}@example.org`,
    })),
    link: meetPage.address('in'),
  };
}

/** One in five of the other events is a mentoring meeting that Cairn knows: its chips bear a mark. */
export function knownMeetings(): Raw[] {
  const known = fillers(CHIPS - 1).filter((_, n) => n % 5 === 0);
  return known.map(({ id, day, from }) => {
    const event = { accountId: 'a', uid: `${id}@google.com`, recurrenceId: null };
    const start = Date.parse(`${day}T${from}:00Z`);
    const times = { start, end: start + HOUR };
    const fields = { partnerIds: [], event, eventKey: eventKeyOf(event), ...times };
    return { ...stamps(), ...meetingFields(fields) };
  });
}

/** Every event has a chip in the list of all days; one is opened, so that each look reads it. */
const calendar: PageSubject = {
  site: 'google-calendar',
  name: `Google Calendar's page of ${CHIPS} events, a fifth of them marked, one opened, with its button`,
  address: 'https://calendar.google.com/calendar/u/0/r/agenda',
  serve: (standIn) =>
    standIn.on(
      'https://calendar.google.com/*',
      serving(pageOf({ events: [mentoring(), ...fillers(CHIPS - 1)] })),
    ),
  settle: `[...document.querySelectorAll('[role=button]')].find((chip) => chip.textContent.includes('${TITLE}')).click()`,
  changing: '[data-datekey] > [data-eventid]',
};

/** As many elements as a call with a full side panel has, each with an icon as they have there. */
const MORE = `<div class="bench"><div><button aria-label="x"><i class="google-symbols">more_vert</i></button><span>x</span></div></div>`;
const CALL = 300;

const fullMeet: CallStandIn = {
  ...meetPage,
  body: (step, words) => meetPage.body(step, words) + (step === 'in' ? MORE.repeat(CALL) : ''),
};

const meet: PageSubject = {
  site: 'meet',
  name: `Meet's page in a call, ${(CALL * 5).toLocaleString('en')} elements more, with its button`,
  address: fullMeet.address('in'),
  serve: (standIn) => standIn.on('https://meet.google.com/*', serving(callFixture(fullMeet, 'in'))),
  settle: '',
  changing: '.bench',
};

export const pageSubjects: readonly PageSubject[] = [calendar, meet];
