import { runInThisContext } from 'node:vm';
import { expect } from 'vitest';
import type { Opened } from '@/lib/page/types';
import type { FixturePage } from '../../stand-ins/pages/serve';
import { readOpened } from './read-opened';

/** Puts a fixture page into the test's document, as if a browser had gone to `address`. */
export function visit({ html, script }: FixturePage, address: string): void {
  const given = new DOMParser().parseFromString(html, 'text/html').documentElement;
  for (const name of ['lang', 'dir', 'data-fixture']) {
    document.documentElement.setAttribute(name, given.getAttribute(name) ?? '');
  }
  document.body.replaceChildren();
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL(address);
  runInThisContext(script);
}

/** What is read where something must be read. */
export function opened(): Opened {
  const read = readOpened(document);
  expect(read, 'an event that is read').toBeTypeOf('object');
  if (!read || read === 'unreadable') throw new Error('nothing was read');
  return read;
}

export function click(selector: string): void {
  const found = document.querySelector<HTMLElement>(selector);
  expect(found, selector).not.toBeNull();
  found?.click();
}

/** What the page does in its next frame. */
export const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
