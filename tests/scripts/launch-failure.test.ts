import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchFailure, wordsOfChromium } from '@/scripts/driver/launch-failure';

const root = join(import.meta.dirname, '..', '..');

/** Looks for Chromium as `npm start` does, in a process of its own: it may end it. */
function find(path: string) {
  const script =
    "import('./scripts/lib/find-chromium.mjs').then((m) => m.findChromium()).then(console.log)";
  const env = { ...process.env, CHROME_PATH: path };
  return spawnSync(process.execPath, ['-e', script], { cwd: root, env, encoding: 'utf8' });
}

describe('CHROME_PATH', () => {
  it('is taken when it names a program', () => {
    expect(find(process.execPath)).toMatchObject({ status: 0, stdout: `${process.execPath}\n` });
  });

  it.each([join(tmpdir(), 'no-such-program'), tmpdir()])('ends in one sentence at %s', (path) => {
    const said = `CHROME_PATH is set, but can't be run: ${path}\n`;
    expect(find(path)).toMatchObject({ status: 1, stdout: '', stderr: said });
  });
});

describe('a browser that does not start', () => {
  it('is told of in one sentence with its last words', () => {
    const words = wordsOfChromium(process.execPath, []);
    const { message } = launchFailure('/opt/chromium', words);
    expect(message).toMatch(/^\/opt\/chromium did not start as a browser\. It says: .*bad option/);
    expect(message).not.toContain('\n');
  });

  it('says what to install when it lacks its sandbox', () => {
    const log = '[1:1:1122/04:ERROR:zygote_host_impl_linux.cc:130] No usable sandbox! If this is\n';
    expect(launchFailure('/opt/chromium', log).message).toContain('install chromium-sandbox');
  });

  it('leaves out what only the driver would understand', () => {
    const log =
      'Failed to launch the browser process:  Code: 1\n\nstderr:\nNo profile\n\nTROUBLESHOOTING: https://x\n';
    expect(launchFailure('/opt/firefox', log).message).toBe(
      '/opt/firefox did not start as a browser. It says: No profile',
    );
  });
});
