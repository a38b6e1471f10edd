import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { launchChromium } from '@/scripts/driver/chromium';
import { launchFirefox } from '@/scripts/driver/firefox';
import type { BrowserName, Session } from '@/scripts/driver/session';
import { findChromium } from '@/scripts/lib/find-chromium.mjs';
import { findFirefox } from '@/scripts/lib/find-firefox.mjs';
import { type StandIn, startStandIn } from '@/tests/stand-ins/https-server';

const root = join(import.meta.dirname, '..', '..', '..');

/** The shipped build in a real browser whose every https request ends at the stand-in. */
export interface Cairn {
  session: Session;
  standIn: StandIn;
  /** A temporary folder that goes away with the browser; what is downloaded lies in it. */
  folder: string;
  /** Starts the browser anew on the same profile, after `session.kill()` or `session.close()`. */
  restart(): Promise<Session>;
  stop(): Promise<void>;
}

interface Options {
  browser?: BrowserName;
  /** Hosts that Firefox takes to the stand-in; Chromium takes all. */
  hosts?: readonly string[];
  /** Where another build than the shipped one lies: the folder it was built into. */
  build?: string;
  /** What to start in the browser's place, such as a script that moves its clock. */
  program?: (executable: string) => Promise<string>;
}

async function launch(
  name: BrowserName,
  profile: string,
  httpsPort: number,
  { hosts, program, build = process.env.CAIRN_OUT }: Options,
) {
  const extension = resolve(root, build ?? '.output', `${name}-mv3`);
  const downloads = dirname(profile);
  const common = { extension, profile, downloads, headless: true, httpsPort, hosts };
  const found = await (name === 'firefox' ? findFirefox() : findChromium());
  const executable = program ? await program(found) : found;
  const launcher = name === 'firefox' ? launchFirefox : launchChromium;
  return launcher({ ...common, executable });
}

// What Chromium asks for by itself, whatever is loaded into it.
const chromiums = /^https:\/\/([\w-]+\.)*(google|googleapis|gvt1|gstatic)\.com\//;

/** The addresses that were asked for, without the browser's own. */
export function asked({ standIn }: Cairn): string[] {
  return standIn.requests.map(({ url }) => url).filter((url) => !chromiums.test(url));
}

/** Starts a browser with Cairn in it on a new profile. */
export async function startCairn(options: Options = {}): Promise<Cairn> {
  const { browser = 'chrome' } = options;
  const standIn = await startStandIn();
  const folder = await mkdtemp(join(tmpdir(), 'cairn-'));
  const profile = join(folder, 'profile');
  const cairn: Cairn = {
    folder,
    standIn,
    session: await launch(browser, profile, standIn.port, options),
    async restart() {
      cairn.session = await launch(browser, profile, standIn.port, options);
      return cairn.session;
    },
    async stop() {
      await cairn.session.kill();
      await standIn.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
  return cairn;
}
