import type { Provider } from '../shared/provider';

/** Firefox makes its host of a hash of the extension's id: forty hex digits; Chromium's is the id itself. */
const FIREFOX = /^([0-9a-f]{40})\./;

/**
 * Where a provider's answer is sent: an address of its own for each, so that one's answer is never taken for the
 * other's. Google takes no address that its registrant doesn't own, and Firefox's is Mozilla's; so Firefox also
 * catches a loopback address, which Google takes.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/identity#getting_the_redirect_url
 */
export function redirectAddress(
  provider: Provider,
  redirectUrl: (path?: string) => string,
): string {
  const address = redirectUrl(provider);
  if (provider !== 'google') return address;
  const hash = FIREFOX.exec(new URL(address).hostname)?.[1];
  return hash === undefined ? address : `http://127.0.0.1/mozoauth2/${hash}`;
}
