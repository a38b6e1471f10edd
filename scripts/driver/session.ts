import type { X509Certificate } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';

/** Longest wait for anything on a page, in ms: pages are ready in a fraction of it. */
export const PATIENCE = 12_000;

export type BrowserName = 'chrome' | 'firefox';
/** The extension's pages, by the file each is served as. */
export type Surface = 'sidepanel' | 'popup' | 'desk';

export type Scheme = 'light' | 'dark';

export interface Trust {
  certificate: X509Certificate;
  addresses: readonly URL[];
}

/** What a browser is started with. */
export interface LaunchOptions {
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  /** Profile folder; kept by the caller. */
  profile: string;
  headless: boolean;
  /** Folder where downloads are saved without a question; none: as the browser does by itself. */
  downloads?: string;
  /** Port on this machine that answers every https address, certificate unchecked; none: no mapping. */
  httpsPort?: number;
  /** Hosts that Firefox sends to `httpsPort`; Chromium sends all of them. */
  hosts?: readonly string[];
  /** A certificate that the servers at these addresses show, though no browser knows its issuer. */
  trust?: Trust;
}

/** A running browser with Cairn in it. */
export interface Session {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://id` or `moz-extension://uuid`. */
  origin: string;
  /** Opens a page of the extension in a tab; `hash` with its `#`. */
  open(surface: Surface, hash?: string): Promise<Page>;
  /** Says yes for hosts (`https://host/*`) ahead of the browser's own question. */
  allowHost(...patterns: string[]): Promise<void>;
  /** Takes a host back in the browser's own settings. */
  takeHost(pattern: string): Promise<void>;
  /** Turns Cairn off, or on again, in the browser's own list of extensions. */
  turn(on: boolean): Promise<void>;
  /** Shows a page as in a light or a dark browser, without motion: what is seen is final at once. */
  colours(page: Page, scheme: Scheme): Promise<void>;
  /** Ends the background script as an idle browser would. */
  killBackground(): Promise<void>;
  /** Closes the browser as a user would. */
  close(): Promise<void>;
  /** SIGKILL, and waits until the process is gone. */
  kill(): Promise<void>;
}

/** Kills a browser's process at once and waits for its end. */
export async function killProcess(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
