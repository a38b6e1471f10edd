import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import type { Partner } from '@/lib/mentoring/partner';
import { byRole, seeText } from '@/scripts/driver/actions';
import { axeFindings } from './harness/axe';
import { type Cairn, startCairn } from './harness/cairn';
import { putRows, readRows } from './harness/database';
import { picture } from './harness/picture';
import { meetingRow, stamps } from './harness/rows';
import { layOut } from './harness/scene';

const t = createTranslate();
let cairn: Cairn;
let disk: Page;
let desk: Page;
let partner: Partner;

beforeAll(async () => {
  cairn = await startCairn();
  const scene = await layOut(cairn.session, { startsIn: 60 * 24 * 3 });
  ({ disk, partner } = scene);
  const row = { partnerId: partner.id, focusId: null, doneAt: null };
  const said = (questionId: string, answer: string) => ({
    ...{ questionId, answer, at: Date.now(), meetingId: scene.meeting.id },
  });
  await putRows(disk, 'guidedSessions', [
    {
      ...{ ...stamps(), ...row, kind: 'rehearsal', part: 'people', status: 'paused' },
      answers: [said('idea.short', 'A rota that people fill in themselves')],
    },
    {
      ...{ ...stamps(), ...row, kind: 'charter', part: 'roles', status: 'done', answers: [] },
      doneAt: Date.now() - 86_400_000 * 9,
    },
  ]);
  await layOutMore(scene.meeting);
  desk = await cairn.session.open('desk', `#partner/${partner.id}`);
  await desk.setViewport({ width: 1180, height: 900 });
});
afterAll(() => cairn?.stop());

const ids = {
  review: crypto.randomUUID(),
  negotiation: crypto.randomUUID(),
  closing: crypto.randomUUID(),
};

/** Sessions of other kinds, with what they look at. */
async function layOutMore(meeting: { id: string }) {
  const DAY = 86_400_000;
  const now = Date.now();
  const of = { partnerId: partner.id };
  const row = (kind: keyof typeof ids) => ({
    ...{ ...stamps(), ...of, id: ids[kind], kind, focusId: null, part: '' },
  });
  const said = (questionId: string, answer: string) => ({
    ...{ questionId, answer, at: now, meetingId: meeting.id },
  });
  const open = { status: 'paused', doneAt: null };
  await putRows(disk, 'guidedSessions', [
    { ...row('review'), ...open, answers: [said('going.works', 'The short walk first')] },
    { ...row('negotiation'), ...open, answers: [] },
    {
      ...{ ...row('closing'), ...open },
      answers: [said('gained.you', 'To say no early'), said('apart.touch', 'In spring')],
    },
  ]);
  const held = [40, 26, 12].map((ago) => ({
    ...meetingRow(partner, { start: now - ago * DAY, end: now - ago * DAY + 3_600_000 }),
    talk: { me: 600_000, partner: 2_400_000 },
  }));
  await putRows(disk, 'meetings', held);
  const wish = (agreed: string) => ({ mine: '', theirs: '', agreed });
  await putRows(disk, 'charters', [
    {
      ...{ ...stamps(), ...of, purpose: 'Lead a team in her own way', outcomes: '', rules: '' },
      ...{ confidentiality: 'All of it', will: ['Ask first'], wont: [], agreedOn: '2026-03-05' },
      boundaries: {
        ...{ rhythm: wish('Every other week'), place: wish(''), reach: wish('') },
        ...{ hours: wish('Not on Fridays'), areas: wish('') },
      },
    },
  ]);
  const pulse = held.map(({ id, start }, at) => ({
    ...{ ...stamps(), ...of, meetingId: id, at: start, value: 3 + (at % 2) },
  }));
  await putRows(disk, 'pulses', pulse);
  await putRows(disk, 'reflections', [
    { ...stamps(), meetingId: held[1]?.id, text: '', learnt: 'That silence helps' },
  ]);
  await putRows(disk, 'agreements', [
    {
      ...{ ...stamps(), ...of, meetingId: null, topic: 'time', text: 'We walk for ten minutes' },
      ...{ gains: { me: 'Air', partner: 'Calm' }, proposedBy: 'partner', decidedBy: 'both' },
      ...{ status: 'agreed', agreedOn: '2026-04-02', sessionId: null },
    },
  ]);
  await putRows(disk, 'criteria', [
    {
      ...stamps(),
      text: 'Both can tell it at home',
      history: [{ at: now - 90 * DAY, text: 'Fair' }],
    },
  ]);
  const rating = { ...of, interests: 3, options: 2, yardstick: 4 };
  await putRows(disk, 'skillRatings', [
    { ...stamps(), ...rating, at: now, person: 4 },
    { ...stamps(), ...rating, at: now - 60 * DAY, person: 2 },
  ]);
}

/** Goes to another of the partner's pages. */
const show = async (page: string) => {
  await desk.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await desk.setViewport({ width: 1180, height: 900 });
  await desk.evaluate(`location.hash = ${JSON.stringify(`partner/${partner.id}/${page}`)}`);
};
const onPaper = () =>
  desk.evaluate(`({
    side: getComputedStyle(document.querySelector('.dk-side')).display,
    ink: getComputedStyle(document.querySelector('.pr-one')).color,
    rest: getComputedStyle(document.querySelector('.pr-rest')).display,
  })`);

async function keepPdf(format: 'A4' | 'Letter') {
  const bytes = Buffer.from(await desk.pdf({ format, preferCSSPageSize: false }));
  const folder = process.env.CAIRN_SHOTS;
  if (folder) await writeFile(join(folder, `journey-${format}.pdf`), bytes);
  // One sheet, by its page objects.
  expect(bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
}

/** What waits is done with since yesterday. */
const finished = (row: Record<string, unknown>) => ({
  ...{ ...row, status: 'done', doneAt: Date.now() - 86_400_000 },
});

const press = (name: string) => desk.locator(byRole('button', name)).click();
const statusOf = async (kind: string) =>
  (await readRows(disk, 'guidedSessions')).find((row) => row.kind === kind)?.status;

describe('guided sessions on the desk', () => {
  it('wait on the partner’s page, and open whole on a page of their own', async () => {
    await seeText(desk, t('desk.sessions.title'));
    await picture(desk, 'desk sessions part');
    await press(t('sessions.goOn.of', { text: t('sessions.kind.rehearsal') }));
    await seeText(desk, t('sessions.ask.reshape.keep'));
    await picture(desk, 'desk session');
    expect(await axeFindings(desk)).toEqual([]);
    await desk.setViewport({ width: 320, height: 800 });
    await desk.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await desk.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await picture(desk, 'desk session 320 dark');
    expect(await axeFindings(desk, { other: 'colours' })).toEqual([]);
    await vi.waitFor(async () => expect(await statusOf('rehearsal')).toBe('open'), 5_000);
  });

  it('look, for a review, at where the two stand (PRACTICE H2)', async () => {
    await show(`session/${ids.review}`);
    await seeText(desk, t('desk.review.title'));
    await picture(desk, 'desk review');
    expect(await axeFindings(desk)).toEqual([]);
  });

  it('keep of negotiating what was thought before (PRACTICE N3, N5)', async () => {
    await show(`session/${ids.negotiation}`);
    await seeText(desk, t('sessions.criteria.earlier'));
    await desk.evaluate(
      "document.querySelectorAll('details').forEach((one) => { one.open = true })",
    );
    await picture(desk, 'desk negotiation');
  });

  it('lead from the closing to the whole way on a sheet, which prints alone, black on white (PRACTICE H4, N8)', async () => {
    await show(`session/${ids.closing}`);
    await press(t('sessions.finish'));
    await seeText(desk, t('paper.way.learnt.partner', { name: '\u2068Priya\u2069' }));
    await picture(desk, 'desk journey');
    expect(await axeFindings(desk)).toEqual([]);
    await desk.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await desk.emulateMediaType('print');
    expect(await onPaper()).toEqual({ side: 'none', ink: 'rgb(0, 0, 0)', rest: 'none' });
    await desk.emulateMediaType();
    for (const format of ['A4', 'Letter'] as const) await keepPdf(format);
  });

  it('offer a quiet page where two don’t click, with words to begin or to part (PRACTICE H1)', async () => {
    await putRows(disk, 'guidedSessions', (await readRows(disk, 'guidedSessions')).map(finished));
    const low = { ...stamps(), partnerId: partner.id, meetingId: null, value: 1 };
    const at = Date.now();
    await putRows(disk, 'pulses', [
      { ...low, at },
      { ...low, ...stamps(), at: at - 60_000 },
    ]);
    await show('');
    await desk.reload();
    await seeText(desk, t('offers.why.fit', { name: '\u2068Priya\u2069' }));
    await picture(desk, 'desk fit offer');
    await press(t('sessions.begin.of', { text: t('sessions.kind.fit') }));
    await seeText(desk, t('sessions.way.part'));
    await desk.locator(byRole('radio', t('sessions.way.part'))).click();
    await seeText(desk, t('desk.fit.part.say.1'));
    await picture(desk, 'desk fit');
    expect(await axeFindings(desk)).toEqual([]);
  });
});

describe('the roadmap', () => {
  const themes = ['Saying no', 'Hiring', 'A talk'];
  const order = () =>
    desk.evaluate(
      "[...document.querySelectorAll('[data-theme] .dk-theme')].map((one) => one.textContent)",
    );
  const middleOf = (text: string) =>
    desk.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('[data-theme]')];
      const item = all.find((one) => one.textContent?.includes(wanted));
      const { left, top, width, height } = item?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, text);

  it('takes a theme where a mouse drags it, and where a finger does that has rested on it', async () => {
    const rows = themes.map((text, at) => ({
      ...{ ...stamps(), partnerId: partner.id, text, order: at + 1, meetingId: null },
    }));
    await putRows(disk, 'roadmapThemes', rows);
    await show('');
    await desk.reload();
    await seeText(desk, 'A talk');
    await desk.$eval('.dk-road-card', (card) => card.scrollIntoView({ block: 'center' }));
    const [to, from] = [await middleOf('Saying no'), await middleOf('A talk')];
    await desk.mouse.move(from.x, from.y);
    await desk.mouse.down();
    await desk.mouse.move(to.x, to.y, { steps: 4 });
    await desk.mouse.up();
    const moved = ['A talk', 'Saying no', 'Hiring'];
    await expect.poll(order, { timeout: 10_000 }).toEqual(moved);

    const [start, end] = [await middleOf('A talk'), await middleOf('Hiring')];
    const finger = await desk.touchscreen.touchStart(start.x, start.y);
    await desk.waitForSelector('[data-theme].dragged');
    const scrolled = await desk.evaluate('scrollY');
    await finger.move((start.x + end.x) / 2, (start.y + end.y) / 2);
    await finger.move(end.x, end.y);
    await desk.waitForSelector('[data-theme].over');
    await finger.end();
    await expect.poll(order, { timeout: 10_000 }).toEqual(themes);
    expect(await desk.evaluate('scrollY')).toBe(scrolled);
    expect(await desk.$('[data-theme] input')).toBeNull();
  });

  it('lets a finger that swipes over it scroll', async () => {
    const { x, y } = await middleOf('Hiring');
    const scrolled = Number(await desk.evaluate('scrollY'));
    const finger = await desk.touchscreen.touchStart(x, y);
    for (const by of [20, 60, 100, 140]) await finger.move(x, y - by);
    await finger.end();
    await desk.waitForFunction((before) => scrollY > before, {}, scrolled);
    expect(await order()).toEqual(themes);
  });
});
