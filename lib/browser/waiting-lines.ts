import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'waitingLines';
/** More than anybody types into a Cairn that is locked. */
const MOST = 50;

const waitingSchema = z.array(
  z.discriminatedUnion('kind', [
    /** Sent from the address bar. */
    z.object({ kind: z.literal('line'), line: z.string() }),
    /** Chosen from the menu over a selected text. */
    z.object({ kind: z.literal('menu'), id: z.string(), line: z.string() }),
  ]),
);
/** What was said to Cairn while it was locked. */
export type WaitingLine = z.infer<typeof waitingSchema>[number];

const read = async () =>
  z.safeParse(waitingSchema, (await browser.storage.session.get(KEY))[KEY]).data ?? [];

/** Keeps a line until Cairn is unlocked; in the browser's memory only, since on disk anybody could read it. */
export function keepWaiting(line: WaitingLine): Promise<void> {
  return navigator.locks.request(KEY, async () => {
    const all = [...(await read()), line].slice(-MOST);
    await browser.storage.session.set({ [KEY]: all });
  });
}

/** How many lines wait. */
export async function countWaiting(): Promise<number> {
  return (await read()).length;
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
        await browser.storage.session.set({ [KEY]: (await read()).slice(1) });
      });
    }
  });
}
