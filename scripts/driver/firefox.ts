import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { launchFailure } from './launch-failure';
import { killProcess, type LaunchOptions, PATIENCE, type Session, type Trust } from './session';

const COMMITTED = 'browsingContext.navigationCommitted';
const ID = 'cairn@cairn.example';
// Firefox draws the address of an extension's pages by lot; a profile may say it beforehand.
const UUID = '11111111-2222-3333-4444-555555555555';

function preferences({ httpsPort, hosts = [], downloads }: LaunchOptions): Record<string, unknown> {
  const mapped = {
    'network.dns.localDomains': hosts.join(','),
    'network.socket.forcePort': `443=${httpsPort}`,
  };
  const saved = {
    // 2: the folder that is named.
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
  };
  return {
    ...(httpsPort === undefined ? {} : mapped),
    ...(downloads === undefined ? {} : saved),
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    // An extension loaded for a while only keeps its data over a restart of the browser.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
  };
}

interface Committed {
  context: string;
  url: string;
}

/** The protocol beneath puppeteer: puppeteer shows web content only, and waits for what Firefox doesn't tell of extensions. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: typeof COMMITTED, heard: (navigation: Committed) => void): void;
  off(event: typeof COMMITTED, heard: (navigation: Committed) => void): void;
}
interface Wire {
  connection: Connection;
}
interface Tree {
  contexts: { context: string; url: string }[];
}

async function inBrowserWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as Wire;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as Tree;
  const context = contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  const target = { context };
  const said = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  return (said.result as { result?: { value?: unknown } }).result?.value;
}

const terminate = `WebExtensionPolicy.getByID('${ID}').extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }).then(() => 1)`;

/** As its page of add-ons does. */
const take = (pattern: string) =>
  `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.remove('${ID}', { permissions: [], data_collection: [], origins: [${JSON.stringify(pattern)}] }, WebExtensionPolicy.getByID('${ID}').extension).then(() => 1)`;
const turn = (on: boolean) =>
  `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID('${ID}').then((addon) => addon.${on ? 'enable' : 'disable'}()).then(() => 1)`;
// Firefox counts no click on a question that has just come: one too early was meant for something else.
const question = `new Promise((resolve) => {
  const look = () => {
    const asked = document.querySelector('#notification-popup popupnotification');
    const state = PopupNotifications.panel.state;
    if (!asked || state !== 'open') return setTimeout(look, 50);
    const text = asked.textContent + asked.getAttribute('label') + [...document.querySelectorAll('.webext-perm-list li')].map((li) => li.textContent);
    setTimeout(() => { asked.button.click(); resolve(text); }, 600);
  };
  look();
})`;

/** Says yes to the question that Firefox asks next about Cairn; answers with its words. */
export async function sayYes({ browser }: Session): Promise<string> {
  return String(await inBrowserWindow(browser, question));
}

/** By what the words in the menu begin with; an extension with more than one item has them under its own name. */
const choice = (labels: readonly string[]) => `(async () => {
  const shown = async (popup) => {
    if (popup.state !== 'open') await new Promise((done) => popup.addEventListener('popupshown', done, { once: true }));
  };
  let popup = document.getElementById('contentAreaContextMenu');
  await shown(popup);
  for (const label of ${JSON.stringify(labels)}) {
    const item = [...popup.children].find((one) => one.label?.startsWith(label));
    if (!item) return [...popup.children].filter((one) => one.label && !one.hidden).map((one) => one.label).join();
    if (!item.menupopup) return popup.activateItem(item);
    item.openMenu(true);
    popup = item.menupopup;
    await shown(popup);
  }
})()`;

/** Chooses in the menu that a right click has opened, item under item; throws with what stands there instead. */
export async function chooseInMenu({ browser }: Session, labels: readonly string[]): Promise<void> {
  const instead = await inBrowserWindow(browser, choice(labels));
  if (instead) throw new Error(`The menu has only ${instead}`);
}

/** Resolves once a tab has left what it showed for this address. Rejects after 20 s. */
function arrival(browser: Browser, context: string, url: string): Promise<void> {
  const { connection } = browser as unknown as Wire;
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(late);
      connection.off(COMMITTED, heard);
      settle();
    };
    const heard = (to: Committed) => {
      if (to.context === context && to.url === url) end(resolve);
    };
    const late = setTimeout(() => end(() => reject(new Error(`${url} did not load`))), 20_000);
    connection.on(COMMITTED, heard);
  });
}

const loaded =
  "document.readyState === 'complete' || new Promise((done) => addEventListener('load', () => done(true)))";

/**
 * Of an extension's page Firefox reports neither the load nor, each time, the realm of its scripts, for which
 * puppeteer's goto and waitForFunction wait; but always that the tab has come to it. Its load tells the page itself.
 */
async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const there = arrival(browser, context, url);
  page.goto(url, { timeout: 0 }).catch(() => undefined);
  await there;
  await page.evaluate(loaded);
  return page;
}

/** Does for this profile what "Accept the Risk" does on Firefox's page about a certificate. */
async function accept(browser: Browser, { certificate, addresses }: Trust): Promise<void> {
  const service = (name: string, type: string) =>
    `Cc['@mozilla.org/${name};1'].getService(Ci.${type})`;
  const database = service('security/x509certdb', 'nsIX509CertDB');
  const overrides = service('security/certoverride', 'nsICertOverrideService');
  const shown = `${database}.constructX509FromBase64('${certificate.raw.toString('base64')}')`;
  for (const { hostname, port } of addresses) {
    const where = `${JSON.stringify(hostname)}, ${Number(port || 443)}, {}`;
    await inBrowserWindow(
      browser,
      `${overrides}.rememberValidityOverride(${where}, ${shown}, false)`,
    );
  }
}

const ours = ['user.js.puppeteer', 'prefs.js.puppeteer'];

/** Ends Firefox, and waits until puppeteer has put back the profile's own preferences: the next start would meet it there. */
async function end(browser: Browser, profile: string): Promise<void> {
  await killProcess(browser);
  const late = Date.now() + 5_000;
  while (Date.now() < late && ours.some((name) => existsSync(join(profile, name))))
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Starts Firefox with Cairn loaded for as long as it runs; its sidebar opens by itself. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  if (!existsSync(options.extension)) throw new Error(`No build at ${options.extension}`);
  const launching = puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    acceptInsecureCerts: options.httpsPort !== undefined,
    userDataDir: options.profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
  });
  const browser = await launching.catch((error: Error) => {
    throw launchFailure(options.executable, error.message);
  });
  if (options.trust) await accept(browser, options.trust);
  await browser.installExtension(options.extension);
  const origin = `moz-extension://${UUID}`;
  const say = async (expression: string) => void (await inBrowserWindow(browser, expression));
  return {
    name: 'firefox',
    browser,
    origin,
    open: (surface, hash = '') => openTab(browser, `${origin}/${surface}.html${hash}`),
    allowHost: () =>
      say("Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)"),
    takeHost: (pattern) => say(take(pattern)),
    turn: (on) => say(turn(on)),
    colours: (_, scheme) =>
      say(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`,
      ),
    killBackground: () => say(terminate),
    close: () => browser.close(),
    kill: () => end(browser, options.profile),
  };
}

/** What the real sidebar shows, read from another page of the extension; '' while it is closed. */
export function sidebarText(from: Page): Promise<string> {
  const read = "browser.extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? ''";
  return from.evaluate(read) as Promise<string>;
}
