// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { onDark } from '@/lib/page/ground';
import { makeHost } from '@/lib/page/host';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceWith(document.createElement('body'));
  document.documentElement.removeAttribute('style');
});

function element(style = '', tag = 'div'): HTMLElement {
  const made = document.createElement(tag);
  made.style.cssText = style;
  document.body.append(made);
  return made;
}

describe('the ground that the button stands on', () => {
  it.each([
    ['background-color: rgb(20, 20, 20)', true],
    ['background-color: rgb(250, 250, 250); color: rgb(255, 255, 255)', false],
    ['background-color: rgba(0, 0, 0, 0.1); color: rgb(20, 20, 20)', false],
    ['color: rgb(240, 240, 240)', true],
    ['', false],
  ])('of %j is dark: %s', (style, dark) => {
    expect(onDark(element(style))).toBe(dark);
  });

  it('is the body’s where it stands on the page’s edge', () => {
    document.body.style.backgroundColor = 'rgb(32, 33, 36)';
    const { element: host, stand } = makeHost(document);
    stand(document.documentElement, 'edge');
    expect(host.hasAttribute('dark')).toBe(true);
  });
});

describe('the button by a card', () => {
  const box = (left: number, right: number) => () =>
    ({ left, right, top: 0, bottom: 50, width: right - left, height: 50 }) as DOMRect;
  const standing = (dir: string, how: 'inside' | 'over') => {
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
    const card = element(`direction: ${dir}`);
    card.getBoundingClientRect = box(200, 600);
    const host = makeHost(document);
    const wrap = document.createElement('div');
    wrap.className = 'w';
    wrap.getBoundingClientRect = box(0, 120);
    host.root.append(wrap);
    host.stand(card, how);
    return wrap.style.transform;
  };

  it.each([
    ['ltr', 'translate(200px, 54px)'],
    ['rtl', 'translate(480px, 54px)'],
  ])('hangs from where its lines begin: %s', (dir, moved) => {
    expect(standing(dir, 'inside')).toBe(moved);
    expect(standing(dir, 'over')).toBe(moved);
  });

  it('gives the focus back to the card when it goes, and else leaves it alone', () => {
    const card = element();
    card.tabIndex = -1;
    const field = element('', 'input');
    const host = makeHost(document);
    host.stand(card, 'inside');
    host.element.tabIndex = 0;
    host.element.focus();
    host.remove();
    expect(document.activeElement).toBe(card);
    host.stand(card, 'inside');
    field.focus();
    host.remove();
    expect(document.activeElement).toBe(field);
  });
});
