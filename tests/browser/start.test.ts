import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '@/scripts/driver/session';
import { findChromium } from '@/scripts/lib/find-chromium.mjs';
import { findFirefox } from '@/scripts/lib/find-firefox.mjs';
import { sampleCalendar } from '@/scripts/sample/calendar';
import type { Plan } from '@/scripts/tour/plan';
import { calendarAddress } from '@/tests/stand-ins/calendar-address';
import { type StandIn, startStandIn } from '@/tests/stand-ins/https-server';

const root = join(import.meta.dirname, '..', '..');
const certificate = join(root, 'tests', 'stand-ins', 'localhost-certificate.pem');
const tour = ['--import', 'tsx', join('scripts', 'tour', 'main.ts')];

/** Runs the part of `npm start` that comes after the build; answers with all that it printed. */
function start(plan: Plan): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const args = [...tour, JSON.stringify(plan)];
    const child = execFile(process.execPath, args, { cwd: root }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? 1, said: `${stdout}${stderr}`.trim() }),
    );
  });
}

describe.each<BrowserName>(['chrome', 'firefox'])('npm start with an address in %s', (browser) => {
  let standIn: StandIn;
  let executable: string;
  beforeAll(async () => {
    standIn = await startStandIn();
    executable = await (browser === 'firefox' ? findFirefox() : findChromium());
  });
  afterAll(() => standIn?.stop());
  /** Nothing here sends the browser astray: it goes to this machine by its number. */
  const address = (path: string) => `https://127.0.0.1:${standIn.port}${path}`;
  const begin = (path: string, trust?: string) =>
    start({
      browser,
      executable,
      headless: true,
      calendars: [address(path)],
      ...(trust ? { trust } : {}),
    });

  it('shows the meeting that runs now, once its certificate is vouched for', async () => {
    standIn.on(
      address('/private-7f3a.ics'),
      calendarAddress(() => sampleCalendar(Date.now())),
    );
    const { code, said } = await begin('/private-7f3a.ics', certificate);
    expect(said).toMatch(/^The desk says: \d+ dates read of [^,]+, [1-9]\d* mentoring .*\.$/m);
    expect(said).toMatch(/^The panel shows “Priya Raman”, running \(\d+ min left\)/m);
    expect(said).not.toContain('7f3a');
    expect(code).toBe(0);
  });

  it('asks for --trust where nobody vouches for the certificate, and fetches nothing', async () => {
    const before = standIn.requests.length;
    const { code, said } = await begin('/private-7f3a.ics');
    expect(said).toMatch(/^The desk says: .* can’t be reached\. .*give it with --trust FILE\.$/);
    expect(said).not.toContain('7f3a');
    expect(code).toBe(1);
    expect(standIn.requests).toHaveLength(before);
  });

  // What is said of an answer comes from the pages, alike in both; each case takes a start of its own.
  if (browser === 'firefox') return;
  const signIn = { headers: { 'content-type': 'text/html' }, body: '<h1>Sign in</h1>' };
  it.each([
    ['a page to sign in', signIn, /^The desk says: A web page came instead of the calendar\..*$/],
    ['404', { status: 404 }, /^The desk says: There is no calendar at this address\..*$/],
  ])('says in one line that %s came', async (_, answer, sentence) => {
    standIn.on(address('/other.ics'), () => answer);
    const { code, said } = await begin('/other.ics', certificate);
    expect(said).toMatch(sentence);
    expect(code).toBe(1);
  });
});
