import { createHash, type X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { launchFailure, wordsOfChromium } from './launch-failure';
import { killProcess, type LaunchOptions, PATIENCE, type Session } from './session';

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

// Chromium refuses to run as root inside its sandbox.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** A certificate by its public key, as Chromium's flag names it. */
function keyHash({ publicKey }: X509Certificate): string {
  const key = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

function argumentsFor({ httpsPort, trust }: LaunchOptions): string[] {
  const mapped =
    httpsPort === undefined
      ? []
      : [`--host-resolver-rules=MAP *:443 127.0.0.1:${httpsPort}`, '--ignore-certificate-errors'];
  const trusted = trust
    ? [`--ignore-certificate-errors-spki-list=${keyHash(trust.certificate)}`]
    : [];
  return [...quiet, ...mapped, ...trusted, ...asRoot];
}

/** Chrome and Edge ignore --load-extension; the debugging protocol still loads one, over a pipe only. */
function loading({ executable, extension }: LaunchOptions) {
  if (
    /chrom(e|ium)-?(browser)?$|for testing/i.test(executable) &&
    /chromium|testing/i.test(executable)
  )
    return { args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] };
  return { args: [], enableExtensions: [extension] };
}

const isWorker = (target: Target) =>
  target.type() === 'service_worker' && target.url().endsWith('/background.js');

async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
  return page;
}

/** Does what a user may do about one extension on `chrome://extensions`, for each of the values given. */
async function amongExtensions<T>(browser: Browser, call: string, id: string, given: T[]) {
  const page = await openTab(browser, 'chrome://extensions/');
  const calls = given.map((one) => `chrome.${call}(${JSON.stringify(id)}, ${JSON.stringify(one)})`);
  await page.evaluate(`Promise.all([${calls.join()}])`);
  await page.close();
}

async function saveDownloads(browser: Browser, downloadPath: string): Promise<void> {
  const devtools = await browser.target().createCDPSession();
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
}

async function killWorker(browser: Browser): Promise<void> {
  const target = browser.targets().find(isWorker);
  const worker = await target?.worker();
  if (!target || !worker) return;
  const gone = new Promise<void>((resolve) => {
    const look = (destroyed: Target) => {
      if (destroyed !== target) return;
      browser.off('targetdestroyed', look);
      resolve();
    };
    browser.on('targetdestroyed', look);
  });
  await worker.close();
  await gone;
}

/** Starts Chromium with Cairn loaded and waits for its service worker. */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  if (!existsSync(options.extension)) throw new Error(`No build at ${options.extension}`);
  const { args, ...enable } = loading(options);
  const { executable, headless, profile } = options;
  const launching = puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    userDataDir: profile,
    defaultViewport: null,
    args: [...argumentsFor(options), ...args],
    ...enable,
  });
  const browser = await launching.catch(() => {
    throw launchFailure(executable, wordsOfChromium(executable, asRoot));
  });
  if (options.downloads) await saveDownloads(browser, options.downloads);
  const worker = await browser.waitForTarget(isWorker, { timeout: 20_000 });
  const origin = new URL(worker.url());
  const base = `chrome-extension://${origin.host}`;
  return {
    name: 'chrome',
    browser,
    origin: base,
    open: (surface, hash = '') => openTab(browser, `${base}/${surface}.html${hash}`),
    // A later permissions.request is then answered without a question.
    allowHost: (...patterns) =>
      amongExtensions(browser, 'developerPrivate.addHostPermission', origin.host, patterns),
    takeHost: (pattern) =>
      amongExtensions(browser, 'developerPrivate.removeHostPermission', origin.host, [pattern]),
    turn: (on) => amongExtensions(browser, 'management.setEnabled', origin.host, [on]),
    colours: (page, value) =>
      page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]),
    killBackground: () => killWorker(browser),
    close: () => browser.close(),
    kill: () => killProcess(browser),
  };
}

/** Waits for the real side panel, once something has opened it. */
export async function sidePanel(session: Session, timeout = 10_000): Promise<Page> {
  const found = (target: Target) => target.url() === `${session.origin}/sidepanel.html`;
  const target = await session.browser.waitForTarget(found, { timeout });
  return target.asPage();
}

/**
 * Opens the real popup of the toolbar button. While a meeting runs whose panel has not been opened, the
 * button has none: it waits for it to come back.
 */
export async function toolbarPopup(session: Session, from: Page): Promise<Page> {
  await from.bringToFront();
  const back = "chrome.action.getPopup({}).then((popup) => popup !== '')";
  await from.waitForFunction(back, { timeout: 4_000, polling: 100 });
  await from.evaluate('chrome.action.openPopup()');
  const found = (target: Target) => target.url().startsWith(`${session.origin}/popup.html`);
  return (await session.browser.waitForTarget(found, { timeout: 10_000 })).asPage();
}
