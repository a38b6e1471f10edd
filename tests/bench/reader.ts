import ICAL from 'ical.js';
import { readCalendar } from '@/lib/calendar/sources/ics';
import { type SampleEvent, toIcs } from '@/scripts/sample/ics';
import { type Figure, figure } from './figure';

const DAY = 86_400_000;
const RUNS = 9;

/** Single meetings, one every six hours through the window. */
function singles(now: number, count: number): SampleEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    uid: `single-${index}`,
    title: `Meeting ${index} about the roadmap, plans and people`,
    start: now - 90 * DAY + (index % 840) * 6 * 3_600_000,
    minutes: 45,
    description: 'What we said last time.\nWhat to raise.\nWhat comes next.',
    people: ['Jo Fraser', 'Priya Raman', 'Ken Ito'],
  }));
}

/** Weekly series that began in 2018 and never end. */
function endless(count: number): SampleEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    uid: `series-${index}`,
    title: `Weekly ${index}`,
    start: Date.UTC(2018, 0, 1 + (index % 7), 8 + (index % 9)),
    minutes: 30,
    rule: 'FREQ=WEEKLY',
    people: ['Jo Fraser', 'Priya Raman'],
  }));
}

function time(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** The occurrences of weekly series inside the window, each written out as an event of its own. */
function writtenOut(series: readonly SampleEvent[], from: number, to: number): SampleEvent[] {
  return series.flatMap((event) => {
    const first = event.start + Math.ceil((from - event.start) / (7 * DAY)) * 7 * DAY;
    const count = Math.ceil((to - first) / (7 * DAY));
    return Array.from({ length: count }, (_, index) => ({
      ...event,
      uid: `${event.uid}-${index}`,
      start: first + index * 7 * DAY,
      rule: undefined,
    }));
  });
}

/** Reads `text` with Cairn's reader and parses `floorText` with ical.js alone, in turn. */
function compare(name: string, text: string, floorText: string, now: number): Figure {
  const window = { from: now - 90 * DAY, to: now + 120 * DAY };
  const read = () => readCalendar(text, { window });
  const parse = () => ICAL.parse(floorText);
  read();
  parse();
  const measured: number[] = [];
  const floors: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    measured.push(time(read));
    floors.push(time(parse));
  }
  return figure(name, measured, floors);
}

/** What reading costs above a bare parse, with many single events and with many endless series. */
export function readerFigures(now: number): Figure[] {
  const many = toIcs(singles(now, 5_000), now);
  const series = endless(250);
  const flat = toIcs(writtenOut(series, now - 90 * DAY, now + 120 * DAY), now);
  return [
    compare('reader: 5,000 events, against ical.js parse of the same', many, many, now),
    compare(
      'expansion: 250 endless weekly series from 2018 over 210 days, against ical.js parse of the occurrences written out',
      toIcs(series, now),
      flat,
      now,
    ),
  ];
}
