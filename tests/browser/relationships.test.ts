import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate, speakEnglish } from '@/lib/i18n/english';
import { word } from '@/lib/i18n/translate';
import type { SessionKind } from '@/lib/mentoring/guided-session';
import type { Partner, Phase } from '@/lib/mentoring/partner';
import { oneByOne } from '@/lib/sessions/fields';
import type { SessionPart, SessionQuestion } from '@/lib/sessions/template';
import { templateOf } from '@/lib/sessions/templates';
import { MINUTE } from '@/lib/shared/time';
import { byRole, seeText } from '@/scripts/driver/actions';
import { type Cairn, startCairn } from './harness/cairn';
import { pressUntil } from './harness/choose';
import { databaseMade, putRows, readRows } from './harness/database';
import { picture } from './harness/picture';
import { actionRow, goalRow, meetingRow, partnerRow, stamps } from './harness/rows';
import { weekPasses, wereHeld } from './harness/weeks';

const t = createTranslate();
let cairn: Cairn;
let disk: Page;
let panel: Page;
let partner: Partner;
let week = 0;

beforeAll(async () => {
  speakEnglish();
  cairn = await startCairn();
  disk = await cairn.session.open('popup');
  await databaseMade(disk);
  panel = await cairn.session.open('sidepanel');
  await panel.setViewport({ width: 400, height: 900 });
});
afterAll(() => cairn?.stop());

/** Presses a button wherever the page is scrolled to: the dock may stand over it. */
async function press(name: string) {
  const button = await panel.waitForSelector(byRole('button', name), { timeout: 10_000 });
  await button?.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await button?.click();
}
const soon = (look: () => Promise<unknown>) => expect.poll(look, { timeout: 10_000 });
const offer = () =>
  panel.evaluate(() => document.querySelector<HTMLElement>('.of-t')?.textContent ?? null);
const session = (kind: SessionKind) => t(`sessions.kind.${kind}`);
const move = (phase: Phase) => t('offers.phase', { phase: t(`offers.to.${phase}`) });

/** A new week: all that was lies seven days further back, and a meeting runs. */
async function nextMeeting() {
  if (week > 0) {
    await wereHeld(disk);
    await weekPasses(disk);
  }
  week += 1;
  const start = Date.now() - 20 * MINUTE;
  const row = meetingRow(partner, { start, end: start + 60 * MINUTE });
  await putRows(disk, 'meetings', [row]);
  await panel.reload();
  await seeText(panel, partner.name);
  return row;
}

async function begins(kind: SessionKind) {
  await soon(offer).toBe(session(kind));
  await picture(panel, `${partner.chair} ${week} offer`);
  await press(t('sessions.begin.of', { text: session(kind) }));
}

async function moves(phase: Phase) {
  await soon(offer).toBe(move(phase));
  await picture(panel, `${partner.chair} ${week} phase`);
  await press(move(phase));
  await vi.waitFor(async () => {
    const rows = await readRows(disk, 'partners');
    expect(rows.find(({ id }) => id === partner.id)?.phase).toBe(phase);
  }, 5_000);
}

const notNow = async (title: string) => {
  await soon(offer).toBe(title);
  await press(t('offers.later'));
};

async function answer({ text, as }: SessionQuestion, words: string) {
  const name = word({ id: text, params: { name: partner.name.split(' ')[0] ?? '' } });
  await panel.locator(byRole('textbox', name)).fill(words);
  if (as === 'goal' || as === 'task' || as === 'learning' || as === 'support')
    await panel.keyboard.press('Enter');
}

/** On to the next part, by each of its questions where they come one at a time; the last part stays at its end. */
async function passes(part: SessionPart, isLast = false) {
  const steps = oneByOne(part) ? part.questions.length : 1;
  for (let left = steps; left > (isLast ? 1 : 0); left -= 1) await press(t('sessions.next'));
}

/** Goes through the open session with these answers, by question, and finishes it. */
async function goThrough(kind: SessionKind, answers: Record<string, string>) {
  const parts = templateOf(kind)?.parts ?? [];
  for (const [at, part] of parts.entries()) {
    const place = { at: at + 1, of: parts.length, part: t(part.title) };
    await seeText(panel, t('sessions.place', place));
    for (const question of part.questions) {
      const words = answers[question.id];
      if (words) await answer(question, words);
    }
    if (at === 0) await picture(panel, `${partner.chair} ${week} ${kind}`);
    await passes(part, at + 1 === parts.length);
  }
  const isDone = async () => {
    const rows = await readRows(disk, 'guidedSessions');
    const last = rows.filter((row) => row.kind === kind && row.partnerId === partner.id).at(-1);
    return last?.status === 'done';
  };
  await pressUntil(() => panel.$(byRole('button', t('sessions.finish'))), isDone);
}

const nothingOffered = async () => {
  // What is looked up after the first paint has come when the question line is there and no offer stands.
  await soon(offer).toBeNull();
};

/** The whole way, as a PDF of the sheet that the desk prints; its bytes. */
async function printed(words: string) {
  const desk = await cairn.session.open('desk', `#partner/${partner.id}/paper/journey`);
  await seeText(desk, words);
  const pdf = await desk.pdf({ format: 'a4' });
  const folder = process.env.CAIRN_SHOTS;
  if (folder) await writeFile(join(folder, `${partner.chair}.pdf`), pdf);
  await picture(desk, `${partner.chair} journey`);
  await desk.close();
  return Buffer.from(pdf);
}

async function begin(name: string, chair: Partner['chair']) {
  week = 0;
  partner = partnerRow({ name, chair, phase: 'beginning', emails: [`${name[0]}@example.org`] });
  // One meeting at a time runs: those of the other relationship are over.
  for (const row of await readRows(disk, 'meetings'))
    await putRows(disk, 'meetings', [{ ...row, end: Date.now() - 30 * MINUTE }]);
  await wereHeld(disk);
  await putRows(disk, 'partners', [partner]);
}

describe('eight meetings of a mentor', () => {
  it('begin with the first meeting’s session, and a goal', async () => {
    await begin('Priya Raman', 'mentor');
    await nextMeeting();
    await begins('first-meeting');
    await goThrough('first-meeting', { 'start.goal': 'Speak up in planning' });
    expect(await readRows(disk, 'goals')).toHaveLength(1);
    await nothingOffered();
  });

  it('write down in the second how they work together', async () => {
    await nextMeeting();
    await begins('charter');
    await goThrough('charter', { 'purpose.why': 'To be heard' });
    expect((await readRows(disk, 'charters'))[0]).toMatchObject({ purpose: 'To be heard' });
  });

  it('name a focus in the third', async () => {
    await nextMeeting();
    await begins('step-1');
    await goThrough('step-1', { 'needs.focus': 'Speaking up' });
    expect(await readRows(disk, 'focuses')).toMatchObject([{ text: 'Speaking up', step: 2 }]);
    await soon(offer).toBe(null);
  });

  it('picture it done in the fourth, and have begun to work', async () => {
    await nextMeeting();
    await begins('step-2');
    await goThrough('step-2', { 'path.first': 'Take the first item' });
    await moves('developing');
  });

  it('look back in the fifth', async () => {
    await nextMeeting();
    await begins('review');
    await goThrough('review', { 'going.works': 'The quiet start' });
  });

  it('see in the sixth how it goes', async () => {
    await nextMeeting();
    await begins('step-3');
    await goThrough('step-3', { 'help.practise': 'Open the retro' });
  });

  it('complete the focus in the seventh', async () => {
    await nextMeeting();
    await begins('step-4');
    await goThrough('step-4', { 'onward.needs': 'Saying no' });
    expect(await readRows(disk, 'focuses')).toMatchObject([{ status: 'done' }]);
  });

  it('end on purpose in the eighth: the goal is reached, and she works alone', async () => {
    const goals = await readRows(disk, 'goals');
    await putRows(
      disk,
      'goals',
      goals.map((goal) => ({ ...goal, status: 'reached' })),
    );
    const meetings = await readRows(disk, 'meetings');
    const own = meetings.slice(-3).flatMap(({ id, start }) =>
      [1, 2, 3].map((n) =>
        actionRow(partner, {
          ...{ text: `Step ${n}`, owner: 'partner', proposedBy: 'partner', status: 'done' },
          ...{ meetingId: String(id), createdAt: Number(start), doneAt: Number(start) + MINUTE },
        }),
      ),
    );
    await putRows(disk, 'actions', own);
    await nextMeeting();
    await notNow(session('step-1'));
    await moves('closing');
    await begins('closing');
    await goThrough('closing', { 'gained.mentor': 'To wait longer' });
    await moves('ended');
  });

  it('are one summary to print and keep (PRACTICE H4, N8)', async () => {
    const pdf = await printed('Speak up in planning');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('eight meetings of a mentee', () => {
  it('do without a session in the first two', async () => {
    await begin('Ruth Okafor', 'mentee');
    await nextMeeting();
    await notNow(session('first-meeting'));
    await nothingOffered();
    await nextMeeting();
    await notNow(session('charter'));
    await nothingOffered();
  });

  it('begin a focus in the third, and leave it in the middle', async () => {
    await putRows(disk, 'goals', [goalRow(partner, { text: 'Lead a project', target: null })]);
    await nextMeeting();
    await begins('step-1');
    await press(t('sessions.ask.job.year'));
    await press(t('sessions.next'));
    await seeText(panel, t('sessions.ask.measure.signs'));
    await press(t('sessions.pause'));
  });

  it('go on with it in the fourth', async () => {
    await nextMeeting();
    await soon(offer).toBe(session('step-1'));
    await press(t('sessions.goOn.of', { text: session('step-1') }));
    await seeText(panel, t('sessions.ask.measure.signs'));
    await press(t('sessions.next'));
    await panel.locator(byRole('textbox', t('sessions.ask.needs.focus'))).fill('Asking for money');
    await press(t('sessions.finish'));
    await soon(() => readRows(disk, 'focuses').then((rows) => rows.length)).toBe(2);
    await moves('developing');
  });

  it('look back in the fifth, and picture it done in the sixth', async () => {
    await nextMeeting();
    await begins('review');
    await goThrough('review', {});
    await nextMeeting();
    await begins('step-2');
    await goThrough('step-2', { 'path.first': 'Draft the sum' });
  });

  it('let a step be in the seventh, and end in the eighth, for little has come of it', async () => {
    await nextMeeting();
    await notNow(session('step-3'));
    const meetings = (await readRows(disk, 'meetings')).filter(({ partnerIds }) =>
      (partnerIds as string[]).includes(partner.id),
    );
    const low = meetings.slice(-2).map(({ id, start }) => ({
      ...stamps(),
      ...{ partnerId: partner.id, meetingId: id, value: 2, at: Number(start) },
    }));
    await putRows(disk, 'pulses', low);
    const actions = await readRows(disk, 'actions');
    const first = meetings.map(({ start }) => Number(start)).sort((a, b) => a - b)[1] ?? 0;
    const early = actions.filter((row) => row.partnerId === partner.id);
    await putRows(
      disk,
      'actions',
      early.map((row) => ({ ...row, meetingId: null, createdAt: first })),
    );
    await nextMeeting();
    // It isn't said in front of the mentor; the mentee moves the phase alone.
    await nothingOffered();
    const now = (await readRows(disk, 'partners')).find(({ id }) => id === partner.id);
    await putRows(disk, 'partners', [{ ...now, phase: 'closing' }]);
    await panel.reload();
    await begins('closing');
    await goThrough('closing', { 'gained.you': 'That I can ask' });
    await moves('ended');
    const pdf = await printed('That I can ask');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
