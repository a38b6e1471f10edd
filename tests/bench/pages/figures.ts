import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Site, siteById } from '@/lib/shared/site';
import { byRole } from '@/scripts/driver/actions';
import type { Session } from '@/scripts/driver/session';
import { putRows } from '@/tests/browser/harness/database';
import { startStandIn } from '@/tests/stand-ins/https-server';
import type { Start } from '../builds';
import { type Figure, figure } from '../figure';
import { knownMeetings, type PageSubject, pageSubjects } from './subjects';
import { CHANGING, type Visit, visit } from './visit';

const RUNS = 5;
/** Bytes. */
const MOST = 8_192;

/** Turns sites on as the user does, and waits until Cairn is to be in their pages. */
async function turnOn(session: Session, sites: readonly Site[]): Promise<void> {
  for (const { origins } of sites) for (const origin of origins) await session.allowHost(origin);
  const desk = await session.open('desk', '#settings');
  for (const { name } of sites) await desk.locator(byRole('checkbox', name)).click();
  await desk.waitForFunction(
    `chrome.scripting.getRegisteredContentScripts().then((all) => all.length === ${sites.length})`,
  );
  await putRows(desk, 'meetings', knownMeetings());
  await desk.close();
}

/** Figures of one page with Cairn in it, against the same page without. */
function figuresOf({ name }: PageSubject, with_: Visit[], without: Visit[]): Figure[] {
  const of = (visits: Visit[], read: (visit: Visit) => number) => visits.map(read);
  const share = (ms: number) => (100 * ms) / CHANGING;
  const line = (what: string, unit: string, ours: (v: Visit) => number, floor = ours) =>
    figure(`${name}: ${what}`, of(with_, ours), of(without, floor), unit);
  return [
    line(
      "script of Cairn's at load, against the thread without Cairn",
      'ms',
      (v) => v.load.ours,
      (v) => v.load.thread,
    ),
    line('main thread at load, against without Cairn', 'ms', (v) => v.load.thread),
    line(
      "script of Cairn's while 50 nodes a frame change, against the thread without Cairn",
      '% of a core',
      (v) => share(v.changing.ours),
      (v) => share(v.changing.thread),
    ),
    // A busy machine gives fewer frames, with less to do in them.
    line(
      'main thread in each frame that changes 50 nodes, against without Cairn',
      'ms',
      (v) => v.changing.thread / v.frames,
    ),
    line('heap, against without Cairn', 'MB', (v) => v.heap / 1e6),
  ];
}

/** What each script in other people's pages weighs; scripts/budgets.mjs holds it to the same. */
function weights(extension: string): Figure[] {
  const scripts = readdirSync(extension).filter((name) => /-page\.js$|^page-ui\.js$/.test(name));
  return scripts.map((script) => {
    const { size } = statSync(join(extension, script));
    return figure(`${script}, against the most it may weigh`, [size], [MOST], 'bytes');
  });
}

/** A measure that sees nothing of ours where Cairn is on, or something where it is off, measures nothing. */
function checked(visit: Visit, on: boolean): Visit {
  if (visit.load.ours > 0 !== on || visit.changing.ours > 0 !== on || visit.button !== on)
    throw new Error(`Cairn should be ${on ? 'on' : 'off'}: ${JSON.stringify(visit)}`);
  return visit;
}

/**
 * What Cairn costs other people's pages: two browsers of one build, in one of which it is on in the pages' sites,
 * visit each in turn, so that the machine's moods meet both.
 */
export async function pageFigures(start: Start, extension: string): Promise<Figure[]> {
  const standIn = await startStandIn();
  try {
    for (const subject of pageSubjects) subject.serve(standIn);
    const [on, off] = [
      await start('pages-on', standIn.port),
      await start('pages-off', standIn.port),
    ];
    await turnOn(
      on,
      pageSubjects.map(({ site }) => siteById(site)),
    );
    const found = pageSubjects.map((subject) => ({
      subject,
      with: [] as Visit[],
      without: [] as Visit[],
    }));
    for (let run = -1; run < RUNS; run += 1) {
      for (const one of found) {
        const visits = [
          checked(await visit(on, one.subject), true),
          checked(await visit(off, one.subject), false),
        ] as const;
        // The first one warms up.
        if (run < 0) continue;
        one.with.push(visits[0]);
        one.without.push(visits[1]);
      }
    }
    await on.kill();
    await off.kill();
    return [
      ...weights(extension),
      ...found.flatMap((one) => figuresOf(one.subject, one.with, one.without)),
    ];
  } finally {
    await standIn.stop();
  }
}
