import type { PageMessage } from '../messaging/page';
import { MARK } from '../shared/alive';
import type { PageAnswer } from './types';

/** Where no answer comes it is asked again, three times, each after so many ms more: the background may end over one. */
export const AGAIN = 1_000;

/** What a script in somebody else's page needs of the extension. */
export interface PageDeps {
  /** undefined or null when there is no answer. */
  ask(message: PageMessage): Promise<unknown>;
  /** False once the extension was updated or removed. */
  connected(): boolean;
  /** Calls back when the user turns the site off; answers with what stops listening. */
  onOff(site: string, gone: () => void): () => void;
}

/** The background's answer; null for anything else. It comes from our own code: its shape is enough. */
export function asAnswer(value: unknown): PageAnswer | null {
  const answer = value as Partial<PageAnswer> | null | undefined;
  return answer?.words ? (answer as PageAnswer) : null;
}

/** True for the first script in this page; what an older version left behind goes. */
export function isFirst(doc: Document): boolean {
  const world = globalThis as { cairnInPage?: true };
  // An element of that id would be found under its name in this world, too.
  if (world.cairnInPage === true) return false;
  world.cairnInPage = true;
  for (const old of doc.querySelectorAll(`[${MARK}]`)) old.remove();
  return true;
}

/** The next script, after this one has gone, is the first again. */
export function leave(): void {
  delete (globalThis as { cairnInPage?: true }).cairnInPage;
}
