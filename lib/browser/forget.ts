import { browser } from 'wxt/browser';

/**
 * Forgets what lies outside the database: settings and marks in storage, the tokens of signed-in accounts, what
 * pages mirror for their first paint, alarms, and the hosts that were allowed.
 */
export async function forgetLocally(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  localStorage.clear();
  await browser.alarms.clearAll();
  const { origins = [] } = await browser.permissions.getAll();
  const asked = origins.filter((origin) => origin.startsWith('https://'));
  if (asked.length > 0) await browser.permissions.remove({ origins: asked }).catch(() => false);
}
