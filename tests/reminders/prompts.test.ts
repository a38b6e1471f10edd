import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeLike } from '@/lib/i18n/manner';
import { word } from '@/lib/i18n/translate';
import { firstFree, isAllowed, lastAllowed } from '@/lib/reminders/allowed';
import { before } from '@/lib/reminders/local-time';
import { parseMarks } from '@/lib/reminders/marks';
import { placeOfPrompt } from '@/lib/reminders/prompt-place';
import { digestWords, preparationWords, type reflectionWords } from '@/lib/reminders/prompt-words';
import { parseSettings } from '@/lib/shared/settings';
import { FakeBrowser } from './fake-browser';
import { aMeeting, aPartner } from './rows';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const settings = parseSettings({});
/** Berlin, 2026: the clocks go back on Sunday, 25 October. */
const at = (text: string, offset = '+02:00') =>
  Date.parse(`2026-${text.replace(' ', 'T')}${offset}`);

const zoneBefore = process.env.TZ;
beforeEach(() => {
  process.env.TZ = 'Europe/Berlin';
});
afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
  writeLike({ tag: 'en-GB', hourCycle: 'auto', weekStart: 'auto' });
});

function scene(start: number) {
  const browser = new FakeBrowser();
  browser.partners = [aPartner()];
  browser.meetings = [aMeeting({ start })];
  return browser;
}
const ids = (browser: FakeBrowser) => browser.shown.map(({ id }) => id);

it('names nobody where there is a lock', async () => {
  const start = at('10-20 15:00');
  const named = scene(start);
  await named.look(settings, start - 15 * MINUTE);
  expect(named.shown[0]?.title).toMatch(/^reminders.prepare.today Priya/);
  const discreet = scene(start);
  await discreet.look(settings, start - 15 * MINUTE, undefined, true);
  expect(discreet.shown[0]?.title).toMatch(/^reminders.prepareNobody.today/);
  expect(discreet.shown[0]?.title).not.toMatch(/Priya/);
});

it('takes a day before by the clock on the wall, and minutes by the minute', () => {
  const monday = at('10-26 09:00', '+01:00');
  expect(before(monday, 1440)).toBe(at('10-25 09:00', '+01:00'));
  expect(before(monday, 3 * 1440)).toBe(at('10-23 09:00'));
  expect(before(monday, 2 * 1440 + 15)).toBe(monday - 2 * 24 * HOUR - 15 * MINUTE);
});

it('comes ten minutes before a night or a weekend begins, or in the first free one after', () => {
  expect(lastAllowed(at('10-24 11:00'), settings)).toBe(at('10-23 19:50'));
  expect(lastAllowed(at('10-22 06:59'), settings)).toBe(at('10-21 19:50'));
  expect(lastAllowed(at('10-22 07:00'), settings)).toBe(at('10-22 07:00'));
  expect(lastAllowed(at('10-22 07:00'), { ...settings, workingDays: [] })).toBeNull();
  const monday = at('10-26 07:00', '+01:00');
  expect(firstFree(at('10-23 20:00'), Infinity, settings, [])).toBe(monday);
  expect(firstFree(at('10-23 20:00'), monday, settings, [])).toBeNull();
  const running = { start: monday - HOUR, end: monday + HOUR };
  expect(firstFree(monday, Infinity, settings, [running])).toBe(monday + HOUR);
  expect(isAllowed(at('10-22 12:00'), { ...settings, quiet: { from: 720, to: 720 } })).toBe(true);
});

it('prompts a day and a quarter of an hour before, and tells the browser when', async () => {
  const browser = scene(at('10-15 10:00'));
  await browser.look(settings, at('10-14 09:00'));
  expect(ids(browser)).toEqual([]);
  expect(browser.alarm).toBe(at('10-14 10:00'));
  await browser.look(settings, at('10-14 10:00'));
  await browser.look(settings, at('10-14 10:01'));
  expect(browser.shown).toEqual([
    {
      id: `prepare:m1@${at('10-15 10:00')}/1440`,
      title: 'reminders.prepare.tomorrow Priya 10:00 Thursday',
      message: 'reminders.prepare.open 2',
      buttons: ['reminders.button.prepare', 'reminders.button.notNow'],
    },
  ]);
  expect(browser.alarm).toBe(at('10-15 09:45'));
  await browser.look(settings, at('10-15 09:45'));
  expect(ids(browser)).toHaveLength(2);
  // The second takes the place of the first; both go when the meeting begins.
  expect([...browser.visible]).toEqual([`prepare:m1@${at('10-15 10:00')}/15`]);
  await browser.look(settings, at('10-15 10:00'));
  expect(browser.visible.size).toBe(0);
});

it('shows one prompt after a sleep over two of them, and none once the meeting has begun', async () => {
  const browser = scene(at('10-15 10:00'));
  await browser.look(settings, at('10-15 09:50'));
  expect(ids(browser)).toEqual([`prepare:m1@${at('10-15 10:00')}/15`]);
  const late = scene(at('10-15 10:00'));
  await late.look(settings, at('10-15 10:00'));
  expect(ids(late)).toEqual([]);
});

it('prompts a moved meeting anew, but not one that is moved back', async () => {
  const browser = scene(at('10-15 10:00'));
  const look = (time: string, start: string) => {
    browser.meetings = [aMeeting({ start: at(start) })];
    return browser.look(settings, at(time));
  };
  await look('10-14 10:00', '10-15 10:00');
  await look('10-14 10:05', '10-15 09:30');
  await look('10-14 10:10', '10-15 10:00');
  expect(ids(browser)).toEqual([
    `prepare:m1@${at('10-15 10:00')}/1440`,
    `prepare:m1@${at('10-15 09:30')}/1440`,
  ]);
  expect([...browser.visible]).toEqual([]);
});

it('says nothing of meetings with people who have left, and follows a partner’s own leads', async () => {
  for (const gone of [{ archivedAt: 1 }, { phase: 'ended' as const }, { leads: [] }]) {
    const browser = scene(at('10-15 10:00'));
    browser.partners = [aPartner(gone)];
    await browser.look(settings, at('10-15 09:50'));
    expect(ids(browser)).toEqual([]);
  }
});

it('sets an alarm in a minute before it shows anything, for a worker that dies at it', async () => {
  const browser = scene(at('10-15 10:00'));
  const now = at('10-15 09:45');
  let step = 1;
  while (!(await browser.look(settings, now, { step, after: false }))) {
    const owed = browser.marks.length === 0;
    if (step > 4 && owed) expect(browser.alarm).toBe(now + MINUTE);
    step += 1;
  }
  expect(ids(browser)).toHaveLength(1);
  expect(step).toBeGreaterThan(7);
});

it('asks for a reflection once a meeting was held: closed, or with notes', async () => {
  const browser = scene(at('10-15 10:00'));
  await browser.look(settings, at('10-15 17:00'));
  expect(ids(browser)).toEqual([]);
  browser.withNotes.add('m1');
  browser.reflected.add('m1');
  await browser.look(settings, at('10-15 17:15'));
  expect(ids(browser)).toEqual([]);
  browser.reflected.clear();
  await browser.look(settings, at('10-15 17:30'));
  await browser.look(settings, at('10-15 17:45'));
  expect(ids(browser)).toEqual(['reflect:m1/0']);
});

it('words prompts, shortly', () => {
  const said = ({ title, message }: ReturnType<typeof reflectionWords>) => [
    word(title),
    word(message),
  ];
  const now = at('10-14 10:00');
  const start = at('10-14 15:00');
  expect(said(preparationWords('Priya', start, now, 2))).toEqual([
    'Priya at 15:00',
    '2 of yours still open.',
  ]);
  expect(word(preparationWords('', start + 24 * HOUR, now, 0).title)).toBe(
    'A mentoring meeting tomorrow at 15:00',
  );
  expect(word(preparationWords('Priya', start + 48 * HOUR, now, 0).title)).toBe(
    'Priya on Friday at 15:00',
  );
  writeLike({ tag: 'en-US', hourCycle: '12', weekStart: 'auto' });
  expect(word(preparationWords('Priya', start, now, 0).title)).toMatch(/^Priya at 3:00\sPM$/);
  const digest = digestWords(2, 3, 1);
  expect(digest && said(digest)).toEqual([
    'This week: 2 mentoring meetings',
    'I owe: 3. They owe: 1.',
  ]);
  expect(digestWords(0, 0, 0)).toBeNull();
});

it('leads from a notification to its place on the desk', () => {
  expect(placeOfPrompt('prepare:4f-2@1760000000000/15')).toBe('prepare/4f-2');
  expect(placeOfPrompt('reflect:4f-2/0')).toBe('reflect/4f-2');
  expect(placeOfPrompt('week:2026-10-12/0')).toBe('owed');
  expect(placeOfPrompt('meeting-start:4f-2')).toBeNull();
});

it('takes marks it can’t read for none', () => {
  expect(parseMarks([{ key: 1 }])).toEqual([]);
  expect(parseMarks('x')).toEqual([]);
  expect(parseMarks(undefined)).toEqual([]);
});
