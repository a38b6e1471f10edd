// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ButtonDo, drawButton } from '@/lib/page/button';
import type { PageAnswer } from '@/lib/page/types';

const words = { cairn: 'Cairn', notThis: 'n', neverHere: 'v', yes: 'y', no: 'o', close: 'c' };
const reasons = ['Two people', 'Every two weeks'];
const said = { label: 'Mentoring?', note: null, meetingId: null };
const maybe: PageAnswer = {
  button: { ...said, kind: 'maybe', reasons },
  words,
  lang: 'en',
  dir: 'ltr',
};
const open: PageAnswer = { ...maybe, button: { ...said, kind: 'open', reasons: [] } };

/** A button in a page of `width` px that writes down what it hears, with lists that lie where `box` says. */
function scene(
  answer: PageAnswer,
  width = 1000,
  box = { left: 0, right: 100, top: 10, bottom: 60 },
) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(width);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(500);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
    () => ({ ...box, width: box.right - box.left, height: box.bottom - box.top }) as DOMRect,
  );
  document.elementFromPoint = () => host;
  const act = { open: vi.fn(), say: vi.fn(), notThis: vi.fn(), never: vi.fn() } satisfies ButtonDo;
  drawButton({ root, answer, act });
  const heard: string[] = [];
  for (const type of ['keydown', 'keyup', 'click', 'contextmenu', 'mousedown'])
    document.body.addEventListener(type, (event) =>
      heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`.trim()),
    );
  const send = (part: Element | null, event: Event) => {
    Object.defineProperty(event, 'isTrusted', { value: true });
    part?.dispatchEvent(event);
    return event;
  };
  const options = { bubbles: true, composed: true, cancelable: true };
  const button = () => root.querySelector<HTMLElement>('.c');
  const list = () => root.querySelector<HTMLElement>('.p');
  return {
    root,
    heard,
    button,
    list,
    act,
    mouse: (part: Element | null, type: string) => send(part, new MouseEvent(type, options)),
    press(key: string, more = {}) {
      for (const type of ['keydown', 'keyup'])
        send(root.activeElement, new KeyboardEvent(type, { key, ...more, ...options }));
    },
    draw: (next: PageAnswer) => drawButton({ root, answer: next, act }),
  };
}
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceWith(document.createElement('body'));
});

describe('the list at the button', () => {
  it('keeps every key while the focus is in it, down and up, and none after', () => {
    const { button, list, heard, press } = scene(maybe);
    button()?.focus();
    press('F10', { shiftKey: true });
    expect(list()).not.toBeNull();
    for (const key of ['c', 'e', 'Tab', 'Delete', 'Escape']) press(key);
    expect(list()).toBeNull();
    expect(heard).toEqual([]);
    press('c');
    press('F10', { shiftKey: true });
    press('Escape');
    press('Escape');
    expect(heard).toEqual(['keydown c', 'keyup c', 'keydown Escape', 'keyup Escape']);
  });

  it('closes by Escape from the button too, and by a second click there, and says so', () => {
    const { button, list, mouse, press } = scene(maybe);
    const expanded = () => button()?.ariaExpanded;
    expect(expanded()).toBe('false');
    mouse(button(), 'click');
    expect([expanded(), list() !== null]).toEqual(['true', true]);
    button()?.focus();
    press('Escape');
    expect([expanded(), list()]).toEqual(['false', null]);
    mouse(button(), 'click');
    button()?.focus();
    mouse(button(), 'click');
    expect([expanded(), list()]).toEqual(['false', null]);
  });

  it('is closed or open only where pressing opens it', () => {
    const { button, mouse, press } = scene(open);
    mouse(button(), 'contextmenu');
    press('Escape');
    expect(button()?.ariaExpanded ?? null).toBeNull();
  });

  it('has the reasons read along with its first answer', () => {
    const { root, button, list, mouse } = scene(maybe);
    mouse(button(), 'click');
    expect(list()?.ariaLabel).toBe('Mentoring?');
    const first = root.activeElement as HTMLElement | null;
    expect(first?.dataset.t).toBe('y');
    const why = root.getElementById(first?.getAttribute('aria-describedby') ?? '');
    expect([...(why?.children ?? [])].map((line) => (line as HTMLElement).dataset.t)).toEqual(
      reasons,
    );
  });

  it('stays while it is pressed, wherever the browser would lead the focus', () => {
    const { button, list, heard, mouse, act } = scene(maybe);
    mouse(button(), 'click');
    expect(mouse(list()?.querySelector('li') ?? null, 'mousedown').defaultPrevented).toBe(true);
    mouse(list()?.querySelector('li') ?? null, 'click');
    expect(list()).not.toBeNull();
    // Taken once it has stood for a while.
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 600);
    mouse(list()?.querySelectorAll('button')[1] ?? null, 'click');
    expect(act.say).toHaveBeenCalledWith(false);
    expect(heard).toEqual([]);
  });

  it.each([
    ['right', { left: 250, right: 450, top: 10, bottom: 60 }, '-134px 0px'],
    ['left', { left: -80, right: 120, top: 10, bottom: 60 }, '84px 0px'],
    ['top', { left: 10, right: 210, top: -30, bottom: 20 }, '0px 34px'],
  ])('is moved into a narrow window from its %s edge', (_, box, moved) => {
    const { button, list, mouse } = scene(maybe, 320, box);
    mouse(button(), 'contextmenu');
    expect(list()?.style.translate).toBe(moved);
  });
});

it('keeps the focus when another answer takes its place', () => {
  const { root, button, draw } = scene(maybe);
  draw(open);
  expect(root.activeElement).toBeNull();
  button()?.focus();
  draw({ ...open });
  expect(root.activeElement).toBe(button());
});
