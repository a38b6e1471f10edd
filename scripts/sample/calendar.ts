import { type SampleEvent, toIcs } from './ics';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ME = 'Jo Fraser';

/** Title of the meeting that runs while the sample is looked at. */
export const RUNNING_TITLE = 'Mentoring Priya / Jo';

function mentoring(now: number): SampleEvent[] {
  const running = Math.floor((now - 10 * MINUTE) / (5 * MINUTE)) * 5 * MINUTE;
  const soon = Math.ceil(now / MINUTE) * MINUTE + 25 * MINUTE;
  return [
    {
      uid: 'priya',
      title: RUNNING_TITLE,
      start: running - 70 * DAY,
      minutes: 60,
      rule: 'FREQ=WEEKLY',
      people: [ME, 'Priya Raman'],
      location: 'https://meet.google.com/abc-defg-hij',
      description: 'What is on your mind, actions from last time, next steps.',
    },
    {
      uid: 'tomasz',
      title: 'Tomasz <> Jo: mentoring session',
      start: soon - 56 * DAY,
      minutes: 45,
      rule: 'FREQ=WEEKLY;INTERVAL=2',
      people: ['Tomasz Zieliński', ME],
      location: 'Room 2.14',
    },
    {
      uid: 'ines',
      title: 'Mentor meeting with Inês',
      start: soon + 2 * DAY - 84 * DAY,
      minutes: 60,
      rule: 'FREQ=WEEKLY;INTERVAL=4',
      people: ['Inês Duarte', ME],
      description: 'Inês is my mentor: a step towards leading the team.',
      location: 'The garden café',
    },
  ];
}

function ordinary(now: number): SampleEvent[] {
  const morning = Math.floor(now / DAY) * DAY + 9 * 60 * MINUTE;
  return [
    {
      uid: 'standup',
      title: 'Stand-up',
      start: morning - 28 * DAY,
      minutes: 15,
      rule: 'FREQ=DAILY',
      people: [ME, 'Morag Bell', 'Ken Ito', 'Ana Souza', 'Lars Holm'],
    },
    {
      uid: 'one-to-one',
      title: 'Morag / Jo 1:1',
      start: morning + DAY - 42 * DAY,
      minutes: 30,
      rule: 'FREQ=WEEKLY',
      people: ['Morag Bell', ME],
    },
    {
      uid: 'budget',
      title: 'Budget review',
      start: morning + 3 * DAY + 120 * MINUTE,
      minutes: 90,
      people: ['Ken Ito', ME, 'Ana Souza'],
    },
    { uid: 'dentist', title: 'Dentist', start: morning + 4 * DAY, minutes: 30 },
    { uid: 'leave', title: 'Annual leave', start: morning + 9 * DAY, minutes: 2880, allDay: true },
  ];
}

/**
 * A calendar made around `now` (UTC ms): a mentoring meeting has been running for ten minutes or
 * so, another starts in 25, earlier ones lie behind, and ordinary meetings stand among them.
 */
export function sampleCalendar(now: number): string {
  return toIcs([...mentoring(now), ...ordinary(now)], now);
}
