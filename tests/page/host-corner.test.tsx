// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { makeHost } from '@/lib/page/host';

const WINDOW = { clientWidth: 1000, clientHeight: 700 };
const OWN = { width: 100, height: 34 };

/** Where the button comes to stand by a place of these edges, in px from the window's corner. */
function standsAt(edges: { left: number; right: number; bottom: number }, dir = 'ltr') {
  for (const [name, value] of Object.entries(WINDOW))
    vi.spyOn(document.documentElement, name as 'clientWidth', 'get').mockReturnValue(value);
  const place = document.createElement('div');
  place.style.direction = dir;
  document.body.append(place);
  place.getBoundingClientRect = () => ({ top: 0, ...edges }) as DOMRect;
  const { root, stand } = makeHost(document);
  const wrap = document.createElement('div');
  wrap.className = 'w';
  wrap.getBoundingClientRect = () => ({ left: 0, top: 0, ...OWN }) as DOMRect;
  root.append(wrap);
  stand(place, 'over');
  return wrap.style.transform;
}
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

it('hangs from a card, within the window', () => {
  expect(standsAt({ left: 260, right: 580, bottom: 300 })).toBe('translate(260px, 304px)');
  expect(standsAt({ left: 960, right: 1000, bottom: 300 })).toBe('translate(896px, 304px)');
});

it('stands in the corner where the lines end, of what fills the window', () => {
  const full = { left: 0, right: 1000, bottom: 700 };
  expect(standsAt(full)).toBe('translate(884px, 650px)');
  expect(standsAt(full, 'rtl')).toBe('translate(16px, 650px)');
  expect(standsAt({ left: 100, right: 1400, bottom: 2000 })).toBe('translate(884px, 650px)');
});
