// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Edge } from '@/components/beside/Edge';
import { Grip, widthBy } from '@/components/beside/Grip';
import { besideTexts } from '@/components/beside/texts';
import { onEscape } from '@/entrypoints/sidepanel/escape';
import { addTexts } from '@/lib/i18n/speaking';
import { keepFocus } from '@/lib/page/focus';

await addTexts(besideTexts);
afterEach(cleanup);
const place = { width: 400, least: 352, most: 632, room: 400 };

describe('the edge that is pulled', () => {
  it('moves with the arrow, by more with Shift, and never beyond its limits', () => {
    expect(widthBy('ArrowLeft', false, place)).toBe(416);
    expect(widthBy('ArrowRight', true, place)).toBe(352);
    expect([widthBy('Home', false, place), widthBy('End', false, place)]).toEqual([352, 632]);
    expect(widthBy('ArrowUp', false, place)).toBeNull();
  });

  it('says its width, keeps the keys that it uses, and leaves all others', () => {
    const does = { onWidth: vi.fn(), onPull: vi.fn(), onFold: vi.fn() };
    render(<Grip {...place} {...does} />);
    const grip = screen.getByRole('separator');
    expect(grip.getAttribute('aria-valuenow')).toBe('400');
    expect(fireEvent.keyDown(grip, { key: 'ArrowLeft' })).toBe(false);
    expect(does.onWidth).toHaveBeenCalledWith(416);
    expect(fireEvent.keyDown(grip, { key: 'n' })).toBe(true);
  });

  it('is pulled by the pointer as a line, and takes effect when it is let go', () => {
    const does = { onWidth: vi.fn(), onPull: vi.fn(), onFold: vi.fn() };
    render(<Grip {...place} {...does} />);
    const grip = screen.getByRole('separator');
    grip.setPointerCapture = vi.fn();
    fireEvent.pointerDown(grip, { button: 0, clientX: 10 });
    fireEvent.pointerMove(grip, { clientX: 30 });
    expect(does.onPull).toHaveBeenLastCalledWith(380);
    expect(does.onWidth).not.toHaveBeenCalled();
    fireEvent.pointerUp(grip, { clientX: 30 });
    expect([does.onPull.mock.lastCall, does.onWidth.mock.lastCall]).toEqual([[null], [380]]);
    fireEvent.pointerDown(grip, { button: 0, clientX: 10 });
    fireEvent.pointerCancel(grip, { clientX: 90 });
    expect(does.onWidth).toHaveBeenCalledTimes(1);
  });

  it('folds by Enter, with the focus on what unfolds again', () => {
    const onShape = vi.fn();
    const shape = { width: 400, folded: false };
    const rest = { place, seen: 'well' as const, onShape, onPull: vi.fn(), onClose: vi.fn() };
    const { rerender } = render(<Edge shape={shape} {...rest} />);
    screen.getByRole('separator').focus();
    fireEvent.keyDown(screen.getByRole('separator'), { key: 'Enter' });
    expect(onShape).toHaveBeenCalledWith({ width: 400, folded: true });
    rerender(<Edge shape={{ ...shape, folded: true }} {...rest} />);
    expect(screen.queryByRole('separator')).toBeNull();
    const unfold = screen.getByRole('button', { name: 'Unfold the panel' });
    expect(document.activeElement).toBe(unfold);
    expect(unfold.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('Escape in the panel', () => {
  it('leaves only where nothing in it is open or written in, and nobody has used it', () => {
    const leave = vi.fn();
    const stop = onEscape(leave);
    document.body.innerHTML =
      '<div id="panel"><button id="a"></button><input id="b"><button id="c"></button></div>';
    const press = (id: string) => {
      const part = document.getElementById(id);
      part?.focus();
      fireEvent.keyDown(part as HTMLElement, { key: 'Escape' });
      return leave.mock.calls.length;
    };
    expect(press('b')).toBe(0);
    expect(press('a')).toBe(1);
    document.getElementById('c')?.setAttribute('aria-expanded', 'true');
    expect(press('a')).toBe(1);
    document.getElementById('c')?.removeAttribute('aria-expanded');
    document.getElementById('a')?.addEventListener('keydown', (event) => event.preventDefault());
    expect(press('a')).toBe(1);
    stop();
    expect(press('c')).toBe(1);
    document.body.replaceChildren();
  });
});

it('gives the focus back to what had it in the page, within a shadow root too', () => {
  document.body.innerHTML = '<p></p><div tabindex="0"></div>';
  const [outer, host] = [...document.body.children] as [HTMLElement, HTMLElement];
  const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('input'));
  inner.focus();
  const focus = keepFocus(document, host, (element) => element.shadowRoot);
  host.focus();
  focus.giveBack();
  expect(outer.shadowRoot?.activeElement).toBe(inner);
  focus.stop();
  document.body.replaceChildren();
});
