import type { Page } from 'puppeteer-core';
import { describe, expect, it, vi } from 'vitest';
import type { Meeting } from '@/lib/mentoring/meeting';
import type { BrowserName } from '@/scripts/driver/session';
import { type Cairn, startCairn } from './harness/cairn';
import { databaseMade, putRows } from './harness/database';
import { type MovedClock, movedClock, noMovedClock } from './harness/moved-clock';
import { actionRow, meetingRow, noteRow, partnerRow } from './harness/rows';
import {
  badge,
  keepSettings,
  marked,
  ringSoon,
  shownPrompts,
  watchPrompts,
} from './harness/seen-prompts';

const MINUTE = 60_000;
const DAY = 1440;
const why = await noMovedClock();
if (why) console.warn(`The month with a moved clock is left out: ${why}`);

/** A local time in Berlin, autumn 2026: clocks go back on Sunday, 25 October. */
function berlin(text: string): number {
  const [day = '', time = ''] = text.split(' ');
  return Date.parse(`2026-${day}T${time}:00${day < '10-25' ? '+02:00' : '+01:00'}`);
}

const priya = partnerRow({ name: 'Priya Raman' });
const sam = partnerRow({ name: 'Sam Ode', emails: [], leads: [3 * DAY, 60] });
function meeting(partner: typeof priya, from: string, minutes: number) {
  const start = berlin(from);
  return meetingRow(partner, { start, end: start + minutes * MINUTE });
}
const first = meeting(priya, '10-13 10:00', 60);
const missed = meeting(sam, '10-15 14:00', 60);
const moved = meeting(priya, '10-20 10:00', 60);
const afterChange = meeting(sam, '10-26 09:00', 60);
// Its quarter of an hour before falls into the one before.
const close = meeting(priya, '10-26 10:10', 50);
const cancelled = meeting(priya, '10-30 10:00', 60);

function changed(row: Meeting, change: Partial<Meeting>) {
  const partner = row.partnerIds[0] === sam.id ? sam : priya;
  return meetingRow(partner, { ...row, ...change });
}
const newStart = berlin('10-22 10:00');
const there = changed(moved, { start: newStart, end: newStart + 60 * MINUTE });
const prepare = ({ id, start }: Meeting, lead: number) => `prepare:${id}@${start}/${lead}`;
const reflect = ({ id }: Meeting) => `reflect:${id}/0`;

interface Step {
  at: string;
  /** The prompt that comes then; none: a moment at which nothing may come. */
  shows?: string;
  badge?: string;
  before?: (page: Page) => Promise<void>;
  /** What happens before it: the browser was closed, or the worker is killed while all sleeps. */
  how?: 'restart' | 'sleep';
}
const puts = (row: Meeting) => (page: Page) => putRows(page, 'meetings', [{ ...row }]);
const notes = (row: Meeting) => (page: Page) => putRows(page, 'noteBlocks', [{ ...noteRow(row) }]);

const steps: Step[] = [
  { at: '10-12 07:00', shows: 'week:2026-10-12/0' },
  { at: '10-12 10:00', shows: prepare(first, DAY) },
  { at: '10-12 14:00', shows: prepare(missed, 3 * DAY) },
  { at: '10-13 09:35', badge: '25m' },
  { at: '10-13 09:45', shows: prepare(first, 15) },
  { at: '10-13 10:30', badge: 'now', before: notes(first) },
  { at: '10-13 17:00', shows: reflect(first) },
  { at: '10-15 13:00', shows: prepare(missed, 60) },
  { at: '10-15 17:30', before: puts(changed(missed, { status: 'missed' })) },
  { at: '10-19 07:00', shows: 'week:2026-10-19/0' },
  { at: '10-19 10:00', shows: prepare(moved, DAY) },
  { at: '10-21 11:00', shows: prepare(there, DAY), before: puts(there), how: 'sleep' },
  { at: '10-22 09:45', shows: prepare(there, 15) },
  {
    at: '10-22 17:00',
    shows: reflect(there),
    before: puts({ ...there, status: 'held', closedAt: newStart + 55 * MINUTE }),
  },
  // Three days before on the clock, with 73 hours in between.
  { at: '10-23 09:00', shows: prepare(afterChange, 3 * DAY) },
  // A day before is a Sunday: it comes on Friday, before the quiet hours.
  { at: '10-23 19:50', shows: prepare(close, DAY) },
  { at: '10-25 10:10' },
  { at: '10-26 07:00', shows: 'week:2026-10-26/0', how: 'restart' },
  { at: '10-26 08:00', shows: prepare(afterChange, 60) },
  { at: '10-26 09:55', badge: 'now', before: notes(afterChange) },
  { at: '10-26 10:00', shows: prepare(close, 15) },
  { at: '10-26 17:00', shows: reflect(afterChange) },
  { at: '10-29 10:00', before: puts(changed(cancelled, { status: 'cancelled' })) },
  { at: '10-30 09:45', badge: '' },
  { at: '11-02 07:00', shows: 'week:2026-11-02/0' },
];
const SHORT = 2_000;

/** The same draws each time, so that a failure can be seen again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

/** Lets real time pass up to the moment at which something is killed or set: no condition tells of it. */
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Lives through the month in one browser; the prompts that came, in their order. */
async function liveThrough({ session, restart }: Cairn, moving: MovedClock): Promise<string[]> {
  const draw = random(Number(process.env.CAIRN_SEED ?? 4711));
  let running = session;
  let page = await running.open('popup');
  await databaseMade(page);
  await keepSettings(page, { digest: true });
  await putRows(page, 'partners', [priya, sam]);
  await putRows(page, 'actions', [actionRow(priya)]);
  await putRows(page, 'meetings', [first, missed, moved, afterChange, close, cancelled]);
  await watchPrompts(page);
  const shown: string[] = [];
  const read = async () => [...shown, ...(await shownPrompts(page))];

  /** Moves the clock while an alarm is about to ring, as on waking from sleep, and kills the worker. */
  const jump = async (to: number) => {
    await ringSoon(page);
    await moving.set(to);
    await wait(draw(900));
    await running.killBackground();
  };
  const startAnew = async (at: number) => {
    shown.push(...(await shownPrompts(page)));
    await running.close();
    await moving.set(at - 20_000);
    running = await restart();
    page = await running.open('popup');
    await watchPrompts(page);
  };
  /** A worker killed at the moment itself left an alarm a minute on. */
  const comes = async (wanted: string, at: number) => {
    const there = async () => (await marked(page)).includes(wanted);
    for (let minutes = 1; minutes <= 8 && !(await there()); minutes += 1) {
      await wait(1_200);
      if (await there()) break;
      await ringSoon(page);
      await moving.set(at + minutes * MINUTE);
    }
    const when = new Date(at).toISOString();
    await vi.waitFor(async () => expect(await read(), when).toContain(wanted), 4_000);
  };
  const stands = async (said: string, at: number) => {
    await ringSoon(page);
    const when = new Date(at).toISOString();
    await vi.waitFor(async () => expect(await badge(page), when).toBe(said), 8_000);
  };

  for (const step of steps) {
    const at = berlin(step.at);
    await step.before?.(page);
    if (step.how === 'restart') await startAnew(at);
    if (step.how === 'sleep') await running.killBackground();
    await jump(step.how === 'sleep' ? at : at - SHORT);
    await wait(Math.max(0, at - moving.now()) + draw(700));
    if (draw(2) === 0) await running.killBackground();
    if (step.shows) await comes(step.shows, at);
    if (step.badge !== undefined) await stands(step.badge, at);
  }
  await wait(1_000);
  return read();
}

// Side by side: most of a month is waiting.
describe.skipIf(why).concurrent('a month of prompts', () => {
  it.each<BrowserName>(['chrome', 'firefox'])(
    'comes once each in %s, its background killed again and again',
    { timeout: 400_000 },
    async (browser) => {
      const moving = await movedClock(berlin('10-11 12:00'), 'Europe/Berlin');
      const cairn = await startCairn({ browser, program: moving.program });
      try {
        const came = await liveThrough(cairn, moving);
        expect(came).toEqual(steps.flatMap(({ shows }) => shows ?? []));
      } finally {
        await cairn.stop();
        await moving.remove();
      }
    },
  );
});
