import { browser } from 'wxt/browser';

/** Makes the alarms under `prefix` exactly these; `when` is a UTC instant in ms. */
export async function setAlarms(
  prefix: string,
  wanted: readonly { name: string; when: number }[],
): Promise<void> {
  const keep = new Map(wanted.map((alarm) => [alarm.name, alarm.when]));
  for (const alarm of await browser.alarms.getAll()) {
    if (!alarm.name.startsWith(prefix)) continue;
    if (keep.get(alarm.name) === alarm.scheduledTime) keep.delete(alarm.name);
    else await browser.alarms.clear(alarm.name);
  }
  for (const [name, when] of keep) await browser.alarms.create(name, { when });
}

/** Keeps a repeating alarm going without moving its next time when it is there already. */
export async function keepAlarm(name: string, periodInMinutes: number): Promise<void> {
  const there = await browser.alarms.get(name);
  if (there?.periodInMinutes !== periodInMinutes) {
    await browser.alarms.create(name, { periodInMinutes });
  }
}

/** Hands each alarm's name to `handle`. */
export function onAlarm(handle: (name: string) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => handle(alarm.name));
}
