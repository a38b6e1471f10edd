import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { pageCallSchema } from '../messaging/page';
import { type SiteId, siteOf } from '../shared/site';
import { HOUR } from '../shared/time';
import type { KeptCalls } from '../sync/page/follow-tabs';
import { BACK, type TabCall } from '../sync/page/tab-call';

const KEY = 'tabCalls';
/** So long at most a call is kept, in ms. */
const OLD = 12 * HOUR;

const tabCallSchema: z.ZodMiniType<TabCall> = z.object({
  ...z.omit(pageCallSchema, { state: true }).shape,
  meetingId: z.string(),
  state: z.enum(['named', 'before', 'lobby', 'in']),
  begun: z.boolean(),
  gone: z.nullable(z.number()),
  at: z.number(),
});
const keptSchema = z.catch(z.record(z.string(), tabCallSchema), {});

async function all(): Promise<Map<number, TabCall>> {
  const found = keptSchema.parse((await browser.storage.session.get(KEY))[KEY]);
  return new Map(Object.entries(found).map(([id, call]) => [Number(id), call]));
}

let heard: (tabId: number) => void = () => {};
const closed = (tabId: number) => heard(tabId);

/** Only while a call goes on: else each tab that is closed anywhere would wake the background. */
function listen(calls: ReadonlyMap<number, TabCall>): void {
  const some = [...calls.values()].some(({ begun, gone }) => begun && gone === null);
  const { onRemoved } = browser.tabs;
  if (some) onRemoved.addListener(closed);
  else onRemoved.removeListener(closed);
}

/** Hears that a tab was closed; of those in which a call goes on for sure. */
export function onTabClosed(handle: (tabId: number) => void): void {
  heard = handle;
  // At once, for the closed tab may be what woke the background; it is heard no more where there is nothing to hear.
  browser.tabs.onRemoved.addListener(closed);
  void tabCalls.inTurn(async () => listen(await all()));
}

/** Calls by their tabs in storage.session: in memory, gone with the browser, out of reach for pages. */
export const tabCalls: KeptCalls = {
  all,
  async keep(tabId, call) {
    const now = Date.now();
    const calls = await all();
    if (!call && !calls.has(tabId)) return;
    for (const [id, { at, gone }] of calls)
      if (now - at > OLD || (gone !== null && now - gone > BACK)) calls.delete(id);
    if (call) calls.set(tabId, call);
    else calls.delete(tabId);
    await browser.storage.session.set({ [KEY]: Object.fromEntries(calls) });
    listen(calls);
  },
  async shows(tabId: number, site: SiteId) {
    // The browser tells a tab's address only where Cairn may be.
    const tab = await browser.tabs.get(tabId).catch(() => null);
    return siteOf(tab?.url)?.id === site;
  },
  inTurn: (work) => navigator.locks.request(KEY, work),
};
