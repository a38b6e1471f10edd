import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '@/scripts/driver/chromium';
import type { Session } from '@/scripts/driver/session';
import { findChromium } from '@/scripts/lib/find-chromium.mjs';
import { runNode } from '@/scripts/lib/run.mjs';

/** Builds what ships, plus the empty page, into `folder`; answers where the extension lies. */
async function buildInto(folder: string): Promise<string> {
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  const args = ['build', '-b', 'chrome', '-c', join('tests', 'bench', 'wxt.config.ts')];
  const { code, output } = await runNode(wxt, args, { env: { CAIRN_OUT: folder }, quiet: true });
  if (code !== 0) throw new Error(output);
  return join(folder, 'chrome-mv3');
}

/** Starts a browser with a profile of this name; with a port, every https address ends there. */
export type Start = (name: string, httpsPort?: number) => Promise<Session>;

/** Runs `work` with browsers of one build, in the folder `extension`; they end with it. */
export async function withBrowsers(
  work: (start: Start, extension: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-bench-'));
  const open: Session[] = [];
  try {
    const extension = await buildInto(folder);
    const executable = await findChromium();
    const start: Start = async (name, httpsPort) => {
      const options = { executable, extension, profile: join(folder, name), headless: true };
      const session = await launchChromium(
        httpsPort === undefined ? options : { ...options, httpsPort },
      );
      open.push(session);
      return session;
    };
    await work(start, extension);
  } finally {
    for (const session of open) await session.kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
