import { browser } from 'wxt/browser';

/**
 * Makes the alarms under `prefix` exactly these; `when` is a UTC instant in ms. Each is made anew: an
 * alarm that slept with the machine would ring later by as long as it slept.
 */
export async function setAlarms(
  prefix: string,
  wanted: readonly { name: string; when: number }[],
): Promise<void> {
  const keep = new Set(wanted.map(({ name }) => name));
  for (const { name, when } of wanted) await browser.alarms.create(name, { when });
  for (const { name } of await browser.alarms.getAll()) {
    if (name.startsWith(prefix) && !keep.has(name)) await browser.alarms.clear(name);
  }
}

/** Keeps a repeating alarm going without moving its next time when it is there already. */
export async function keepAlarm(name: string, periodInMinutes: number): Promise<void> {
  const there = await browser.alarms.get(name);
  if (there?.periodInMinutes !== periodInMinutes) {
    await browser.alarms.create(name, { periodInMinutes });
  }
}

/** Hands each alarm's name to `handle`, with the time that it was set for (UTC ms). */
export function onAlarm(handle: (name: string, when: number) => void): void {
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => handle(name, scheduledTime));
}

/** Starts the background with the browser, and after an update: Firefox forgets its alarms by then. */
export function onBrowserStart(handle: () => void): void {
  browser.runtime.onStartup.addListener(handle);
  browser.runtime.onInstalled.addListener(handle);
}
