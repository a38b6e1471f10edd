import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** What the panel in somebody else's page may have of the session's storage, where the browser keeps that from it. */
const names = ['lockKey', 'lockUsed', 'unsentLines', 'unsaved'] as const;
type Name = (typeof names)[number];

const TYPE = 'beside-session';
const askSchema = z.object({
  type: z.literal(TYPE),
  name: z.enum(names),
  /** What is to lie there; left out: what lies there is asked for. */
  value: z.optional(z.unknown()),
});

/** Firefox gives a page of ours that stands in somebody else's no more than a content script. */
const isKeptFrom = () => browser.storage.session === undefined;

const ask = (name: Name, rest: { value?: unknown } = {}): Promise<unknown> =>
  browser.runtime.sendMessage({ type: TYPE, name, ...rest });

/** Reads what lies in the browser's memory under a name, wherever this page stands. */
export async function readSession(name: Name): Promise<unknown> {
  if (isKeptFrom()) return ask(name);
  return (await browser.storage.session.get(name))[name];
}

/** Keeps something in the browser's memory under a name, wherever this page stands. */
export async function keepSession(name: Name, value: unknown): Promise<void> {
  if (isKeptFrom()) await ask(name, { value });
  else await browser.storage.session.set({ [name]: value });
}

/** Answers a frame that was let in; undefined where it asks for something else. The lock's key is given, never taken. */
export function answerSession(message: unknown): Promise<unknown> | undefined {
  const asked = z.safeParse(askSchema, message);
  if (!asked.success) return undefined;
  const { name, value } = asked.data;
  if (value === undefined) return readSession(name);
  return name === 'lockKey' ? undefined : keepSession(name, value);
}

const CHANNEL = 'cairn-lock';

/** Tells pages that can't watch the session's storage that the lock's key has come or gone. */
export function tellKeyChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Hears of that where it is the only way; null where the session's storage can be watched. */
export function onKeyChanged(changed: () => void): (() => void) | null {
  if (!isKeptFrom()) return null;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = changed;
  return () => channel.close();
}
