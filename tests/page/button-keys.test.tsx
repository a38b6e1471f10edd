// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { drawButton } from '@/lib/page/button';

const nothing = () => {};
const words = { cairn: 'Cairn', notThis: 'n', neverHere: 'v', yes: 'y', no: 'o', close: 'c' };
const said = { kind: 'open', label: 'Open', note: null, reasons: [], meetingId: 'm' } as const;

/** A button in a card, and what the page around it hears of its keys. */
function scene() {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  const answer = { button: { ...said, reasons: [] }, words, lang: 'en', dir: 'ltr' as const };
  const act = { open: nothing, say: nothing, notThis: nothing, never: nothing };
  drawButton({ root, answer, act });
  const heard: string[] = [];
  for (const type of ['keydown', 'keyup'])
    host.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`));
  const at = (part: Element | null, event: Event) => {
    Object.defineProperty(event, 'isTrusted', { value: true });
    part?.dispatchEvent(event);
  };
  return {
    heard,
    list: () => root.querySelector('.p'),
    openList: () => at(root.querySelector('.c'), new MouseEvent('contextmenu', { bubbles: true })),
    press: (key: string) => {
      for (const type of ['keydown', 'keyup']) {
        const part = root.querySelector('.p button') ?? root.querySelector('.c');
        at(part, new KeyboardEvent(type, { key, bubbles: true, composed: true }));
      }
    },
  };
}
afterEach(() => document.body.replaceChildren());

it('keeps the keys that press it, and leaves the page all others', () => {
  const { heard, press } = scene();
  for (const key of ['Enter', ' ', 'w']) press(key);
  expect(heard).toEqual(['keydown w', 'keyup w']);
});

it('lets Escape close the page’s card, once its own list is closed by it', () => {
  const { heard, list, openList, press } = scene();
  openList();
  expect(list()).not.toBeNull();
  press('Escape');
  expect(list()).toBeNull();
  expect(heard).toEqual([]);
  press('Escape');
  expect(heard).toEqual(['keydown Escape', 'keyup Escape']);
});
