import type { Page } from 'puppeteer-core';
import type { Session } from '@/scripts/driver/session';
import { databaseMade, putRows } from '@/tests/browser/harness/database';
import { actionRow, meetingRow, noteRow, partnerRow } from '@/tests/browser/harness/rows';
import { type Figure, figure, median } from './figure';
import { turnOnFigure } from './lock';
import { LARGE } from './seed';

const BATCH = 2_000;
const LIMIT = 300_000;
const LINES = ['verhandlung', 'salary plan', 'kal', 'with:priya ver', 'open due:<2027', 'next st'];

/** Words by chance, always the same ones, a few of them much more often than the rest, as in any language. */
function writer(): (words: number) => string {
  let seed = 7;
  const chance = () => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  const parts =
    'ka lo mi ner ta ver gel stu pro fes so la ri ent ung heit schaft tion ment ing er an be da'.split(
      ' ',
    );
  const one = () => parts[Math.floor(chance() * parts.length)] ?? '';
  const made = Array.from({ length: 30_000 }, () => {
    const length = 1 + Math.floor(chance() * 5);
    return Array.from({ length }, one).join('');
  });
  const known = ['salary', 'plan', 'next', 'step', 'gehaltsverhandlung', 'verhandlung', ...made];
  const pick = () => known[Math.floor(known.length * chance() ** 3)] ?? '';
  return (words) => Array.from({ length: words }, pick).join(' ');
}

async function put(page: Page, table: Parameters<typeof putRows>[1], rows: object[]) {
  for (let from = 0; from < rows.length; from += BATCH) {
    await putRows(page, table, rows.slice(from, from + BATCH) as never);
  }
}

async function fill(page: Page): Promise<void> {
  await databaseMade(page);
  const write = writer();
  const partners = Array.from({ length: LARGE.partners }, (_, at) =>
    partnerRow({ name: `${at % 2 ? 'Jonas' : 'Priya'} ${write(1)}`, emails: [`p${at}@a.example`] }),
  );
  const of = (at: number) => partners[at % partners.length] ?? partnerRow();
  const meetings = Array.from({ length: LARGE.meetings }, (_, at) => {
    const start = Date.now() - (at + 24) * 3_600_000;
    return meetingRow(of(at), { start, end: start + 3_600_000, title: write(4), status: 'held' });
  });
  await put(page, 'partners', partners);
  await put(page, 'meetings', meetings);
  const actions = Array.from({ length: LARGE.actions }, (_, at) =>
    actionRow(of(at), { text: write(8), status: at % 50 ? 'done' : 'open', due: '2026-12-01' }),
  );
  await put(page, 'actions', actions);
  const notes = meetings.map((meeting) =>
    noteRow(meeting, { markdown: write(110).slice(0, 1000) }),
  );
  await put(page, 'noteBlocks', notes);
}

/**
 * Notes when each line is sent to the worker and when its first results are there, and what keeps the page from a frame
 * for more than 50 ms. Not the time between frames: on a machine that is busy elsewhere that says nothing of the page.
 */
const WATCH = `
  globalThis.sent = new Map(); globalThis.took = []; globalThis.frames = [];
  const Plain = Worker;
  globalThis.Worker = class extends Plain {
    constructor(...all) {
      super(...all);
      this.addEventListener('message', ({ data }) => {
        if (data.type === 'state') { globalThis.whole = data.state.building === null; return; }
        const from = data.type === 'answer' && globalThis.sent.get(data.answer.n);
        if (from) { globalThis.took.push(performance.now() - from); globalThis.sent.delete(data.answer.n); }
      });
    }
    postMessage(data, ports = []) { if ('n' in data) globalThis.sent.set(data.n, performance.now()); super.postMessage(data, ports); }
  };
  new PerformanceObserver((list) => globalThis.frames.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask' });`;

interface Opened {
  page: Page;
  /** Until the index was whole, ms. */
  took: number;
  longest: number;
}

async function openWhole(session: Session): Promise<Opened> {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(WATCH);
  await page.goto(`${session.origin}/desk.html#search/`);
  await page.waitForSelector('.sr-field input', { timeout: 20_000 });
  const begun = Date.now();
  // What the page itself takes to be there is measured elsewhere.
  await page.evaluate('globalThis.frames.length = 0');
  await page.waitForFunction('globalThis.whole === true', { timeout: LIMIT, polling: 200 });
  const took = Date.now() - begun;
  return { page, took, longest: Number(await page.evaluate('Math.max(0, ...globalThis.frames)')) };
}

async function type(page: Page): Promise<number[]> {
  for (const line of LINES) {
    await page.focus('.sr-field input');
    await page.$eval('.sr-field input', (field) => (field as HTMLInputElement).select());
    for (const key of line) {
      await page.keyboard.type(key);
      await page.waitForFunction('globalThis.sent.size === 0', { timeout: 20_000 });
    }
  }
  return (await page.evaluate('globalThis.took.splice(0)')) as number[];
}

async function heapOf(page: Page): Promise<number> {
  const [worker] = page.workers();
  if (!worker) return Number.NaN;
  const { usedSize } = await worker.client.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Building the index of ten years, opening it again as it was saved, and first results for each key. */
export async function searchFigures(session: Session, locked = false): Promise<Figure[]> {
  const disk = await session.open('popup');
  await fill(disk);
  await disk.close();
  if (locked) await turnOnFigure(session);
  const first = await openWhole(session);
  await type(first.page);
  const keys = await type(first.page);
  const sorted = [...keys].sort((a, b) => a - b);
  const heap = await heapOf(first.page);
  await first.page.close();
  const again = await openWhole(session);
  await again.page.close();
  const size = `${LARGE.meetings} meetings, ${LARGE.actions} actions, ${LARGE.meetings} notes of 1 kB${locked ? ', sealed' : ''}`;
  return [
    figure(`search index built, ${size}`, [first.took], [Number.NaN]),
    figure('longest task of the page over 50 ms while it is built', [first.longest], [50]),
    figure('search index opened as saved and compared', [again.took], [first.took]),
    figure('longest task of the page over 50 ms meanwhile', [again.longest], [50]),
    figure(`first results for a key, ${LINES.length} lines, against 50 ms`, [median(keys)], [50]),
    figure(
      'the same, of twenty keys the slowest',
      [sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN],
      [50],
    ),
    figure('heap of the search’s worker', [heap], [Number.NaN], 'MB'),
  ];
}
