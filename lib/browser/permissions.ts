import { browser } from 'wxt/browser';

/** Asks for one host (`https://host/*`); call it from a click, with nothing awaited before. */
export function requestHost(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives a host back, when the last source that needed it is removed. */
export function releaseHost(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}
