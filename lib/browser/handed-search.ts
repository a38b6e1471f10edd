import { browser } from 'wxt/browser';
import { readLockKey } from './lock-key';
import { openDesk } from './pages';

const KEY = 'handedSearch';

/** Opens a place of the desk. With a lock the words of a search stay out of the address, which the browser keeps. */
export async function openPlace(place: string): Promise<void> {
  const [, words] = /^search\/(.+)$/s.exec(place) ?? [];
  if (words === undefined || !(await readLockKey())) return openDesk(place);
  await browser.storage.session.set({ [KEY]: decodeURIComponent(words) });
  return openDesk('search');
}

/** Takes the words that the search is to begin with; '' where there are none. */
export async function takeHandedSearch(): Promise<string> {
  const words = (await browser.storage.session.get(KEY))[KEY];
  if (typeof words !== 'string') return '';
  await browser.storage.session.remove(KEY);
  return words;
}
