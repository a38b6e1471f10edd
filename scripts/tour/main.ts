import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../driver/chromium';
import { launchFirefox } from '../driver/firefox';
import type { Session } from '../driver/session';
import { RUNNING_TITLE, sampleCalendar } from '../sample/calendar';
import { giveCalendars } from './calendars';
import { lookAt, sentence } from './describe';
import { fillIn, openPanel, panelPage, shownInPanel } from './panel';
import { certificateIn, type Plan, type Source, sourceOf } from './plan';
import { takeShots } from './shots';

const root = join(import.meta.dirname, '..', '..');

async function sourcesOf(plan: Plan, folder: string): Promise<Source[]> {
  if (plan.calendars.length > 0) return plan.calendars.map(sourceOf);
  const path = join(folder, 'sample.ics');
  await writeFile(path, sampleCalendar(Date.now()));
  return [{ kind: 'file', path }];
}

function launch(plan: Plan, sources: readonly Source[], profile: string): Promise<Session> {
  const { executable, headless, browser } = plan;
  const extension = join(root, '.output', `${browser}-mv3`);
  const start = browser === 'firefox' ? launchFirefox : launchChromium;
  const addresses = sources.flatMap((source) => (source.kind === 'address' ? [source.url] : []));
  const trust = plan.trust && { certificate: certificateIn(plan.trust), addresses };
  return start({ executable, headless, extension, profile, ...(trust ? { trust } : {}) });
}

async function show(session: Session, plan: Plan, sources: readonly Source[]): Promise<void> {
  const sample = plan.calendars.length === 0;
  const desk = await session.open('desk');
  await giveCalendars(session, desk, sources, plan.headless);
  await openPanel(session);
  const panel = await panelPage(session);
  if (sample) await fillIn(session, desk, panel);
  const seen = await lookAt(panel, sample ? RUNNING_TITLE : '');
  console.log(sentence(seen));
  const words = await shownInPanel(session, desk);
  if (sample && !(seen.left && words.includes(RUNNING_TITLE))) {
    throw new Error(`The panel did not show the running meeting. It says: ${words.slice(0, 400)}`);
  }
  if (!plan.headless) return;
  const taken = await takeShots(session, join(root, '.output', 'tour'));
  console.log(`${taken} pictures of the panel, the popup and the desk are in .output/tour/.`);
}

async function untilClosed(session: Session): Promise<void> {
  console.log('Cairn is yours to try. Close the browser window to end.');
  const closed = new Promise((resolve) => session.browser.once('disconnected', resolve));
  const stopped = new Promise((resolve) => process.once('SIGINT', resolve));
  await Promise.race([closed, stopped]);
}

async function main(plan: Plan): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-'));
  let session: Session | undefined;
  try {
    const sources = await sourcesOf(plan, folder);
    session = await launch(plan, sources, join(folder, 'profile'));
    await show(session, plan, sources);
    if (!plan.headless) await untilClosed(session);
  } finally {
    await session?.kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

main(JSON.parse(process.argv[2] ?? '{}')).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
