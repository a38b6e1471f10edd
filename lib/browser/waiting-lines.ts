import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { pageEventSchema } from '../messaging/page';
import { WAITING as KEY } from './count-waiting';

/** More than anybody types into a Cairn that is locked. */
const MOST = 50;

const waitingSchema = z.array(
  z.discriminatedUnion('kind', [
    /** Sent from the address bar. */
    z.object({ kind: z.literal('line'), line: z.string() }),
    /** Chosen from the menu over a selected text. */
    z.object({ kind: z.literal('menu'), id: z.string(), line: z.string() }),
    /** The answer to whether an event in a calendar's page is mentoring. */
    z.object({ kind: z.literal('say'), event: pageEventSchema, yes: z.boolean() }),
  ]),
);
/** What was said to Cairn while it was locked. */
export type WaitingLine = z.infer<typeof waitingSchema>[number];

const read = async () =>
  z.safeParse(waitingSchema, (await browser.storage.session.get(KEY))[KEY]).data ?? [];

/** Whoever answers twice means the latter. */
const isSameEvent = (one: WaitingLine, other: WaitingLine) =>
  one.kind === 'say' && other.kind === 'say' && one.event.key === other.event.key;

/** Keeps a line until Cairn is unlocked; in the browser's memory only, since on disk anybody could read it. */
export function keepWaiting(line: WaitingLine): Promise<void> {
  return navigator.locks.request(KEY, async () => {
    const others = (await read()).filter((one) => !isSameEvent(one, line));
    const all = [...others, line].slice(-MOST);
    await browser.storage.session.set({ [KEY]: all });
  });
}

/**
 * Hands each line that waits to `see`, the oldest first, and lets go of it after that: what ends in between comes again
 * rather than being lost.
 */
export function eachWaiting(see: (line: WaitingLine) => Promise<void>): Promise<void> {
  return navigator.locks.request('waitingLinesSeen', async () => {
    for (let [first] = await read(); first; [first] = await read()) {
      await see(first);
      await navigator.locks.request(KEY, async () => {
        const all = await read();
        const at = all.findIndex((one) => JSON.stringify(one) === JSON.stringify(first));
        await browser.storage.session.set({ [KEY]: all.filter((_, n) => n !== at) });
      });
    }
  });
}
