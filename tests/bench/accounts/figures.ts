import type { Page } from 'puppeteer-core';
import type { Session } from '@/scripts/driver/session';
import { readRows } from '@/tests/browser/harness/database';
import { type StandIn, startStandIn } from '@/tests/stand-ins/https-server';
import type { Start } from '../builds';
import { type Figure, figure } from '../figure';
import { type Busy, EVENTS } from './calendars';
import { connect, forget, ripen, round, wake } from './connected';
import { type Cost, Meter } from './meter';
import { attach, type Worker } from './worker';

const FIRST = 3;
const CHANGED = 3;
const UNCHANGED = 7;

interface Bench {
  busy: Busy;
  session: Session;
  page: Page;
  standIn: StandIn;
}

/** What rounds cost, and what it cost to ask the same and parse the answers, with nothing more done. */
interface Series {
  rounds: Cost[];
  floors: Cost[];
}

/** One round in the background, then its floor in the same worker. */
async function measure(
  { busy, session, page, standIn }: Bench,
  worker: Worker,
  result: string,
  { rounds, floors }: Series,
): Promise<void> {
  const meter = new Meter(session, worker, standIn, busy.origin);
  await ripen(page, busy.provider);
  rounds.push(await meter.cost(() => round(page)));
  const asked = meter.asked();
  const said = (await readRows(page, 'syncLog')).map((row) => row.result);
  if (!said.includes(result)) throw new Error(`No round was ${result}: ${said}`);
  floors.push(await meter.cost(() => worker.replay(asked)));
  await forget(page, ['syncLog']);
}

/** First syncs, each in a worker just started; its heap before and after. */
async function firsts(bench: Bench, series: Series) {
  const heap = { before: [] as number[], after: [] as number[] };
  for (let run = 0; run < FIRST; run += 1) {
    await bench.session.killBackground();
    await forget(bench.page, ['calendarEvents', 'cursors', 'syncLog', 'meetings', 'partners']);
    await wake(bench.page);
    const worker = await attach(bench.session);
    heap.before.push(await worker.heap());
    await measure(bench, worker, 'full', series);
    heap.after.push(await worker.heap());
    await worker.leave();
  }
  return heap;
}

function costs(what: string, floor: string, { rounds, floors }: Series): Figure[] {
  const of = (all: Cost[], key: keyof Cost) => all.map((cost) => cost[key]);
  const line = (key: keyof Cost, word: string, unit: string) =>
    figure(`${what}: ${word}, against ${floor}`, of(rounds, key), of(floors, key), unit);
  return [
    line('cpu', "processor time of the worker's thread", 'ms'),
    line('requests', 'requests without preflights', 'requests'),
    line('bytes', 'received, not compressed', 'bytes'),
  ];
}

async function measured(bench: Bench): Promise<Figure[]> {
  const all = () => ({ rounds: [] as Cost[], floors: [] as Cost[] });
  const [first, changed, unchanged] = [all(), all(), all()];
  const { before, after } = await firsts(bench, first);
  const worker = await attach(bench.session);
  for (let run = 0; run < UNCHANGED; run += 1) {
    await measure(bench, worker, 'unchanged', unchanged);
    if (run >= CHANGED) continue;
    bench.busy.changeOne();
    await measure(bench, worker, 'changed', changed);
  }
  await worker.leave();
  const size = `${EVENTS.toLocaleString('en')} events`;
  const calendar = `${bench.busy.name} calendar of ${size}`;
  const same = 'fetching and parsing the same answer';
  const megabytes = (bytes: number[]) => bytes.map((n) => n / 1e6);
  return [
    ...costs(`unchanged sync, ${calendar}`, same, unchanged),
    ...costs(`sync of one changed event, ${calendar}`, same, changed),
    ...costs(`first sync, ${calendar}`, 'fetching and parsing the same pages', first),
    figure(
      `heap of the worker after a first sync, ${calendar}, against the same worker before`,
      ...([megabytes(after), megabytes(before)] as const),
      'MB',
    ),
  ];
}

/** What it costs in the background to keep up with a calendar of a signed-in account, the provider being a stand-in. */
export async function accountFigures(start: Start, busy: Busy): Promise<Figure[]> {
  const standIn = await startStandIn();
  try {
    busy.serve(standIn);
    const session = await start(busy.provider, standIn.port);
    const page = await connect(session, busy.provider);
    const found = await measured({ busy, session, page, standIn });
    await session.kill();
    return found;
  } finally {
    await standIn.stop();
  }
}
