import { browser } from 'wxt/browser';

/** The version of Cairn that runs here, as the manifest says it (`1.2.3`). */
export function runningVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Calls `handle` when Cairn has been installed anew, and not when it was updated. */
export function onFirstInstall(handle: (version: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') handle(runningVersion());
  });
}
