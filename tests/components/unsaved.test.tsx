// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useDraft } from '@/components/sessions/use-draft';
import { oneOf, UnsavedAt, UnsavedIn, useUnsaved } from '@/components/ui/use-unsaved';
import { allUnsaved, bringUnsaved, isLike, leaveBehind } from '@/lib/shared/unsaved';

function Name({ saved = 'Amina' }: { saved?: string }) {
  const [name, setName] = useUnsaved('name', saved);
  return <input value={name} onChange={(event) => setName(event.currentTarget.value)} />;
}

function Form() {
  const [open, setOpen] = useUnsaved('open', false);
  return (
    <>
      <button type="button" onClick={() => setOpen(!open)}>
        {open ? 'Cancel' : 'Change'}
      </button>
      {open ? <Name /> : null}
    </>
  );
}
const field = () => screen.getByRole<HTMLInputElement>('textbox');
const press = () => fireEvent.click(screen.getByRole('button'));
const type = (value: string) => fireEvent.change(field(), { target: { value } });

/** The page goes, and comes again. */
function again() {
  const unsaved = JSON.parse(JSON.stringify(allUnsaved())) as Record<string, unknown>;
  cleanup();
  bringUnsaved(unsaved);
  return unsaved;
}

afterEach(cleanup);
beforeEach(() => {
  for (const name of Object.keys(allUnsaved())) leaveBehind(name);
});

describe('a form with a button to save it', () => {
  it('comes back open, with what was typed, and only once', () => {
    render(<Form />);
    expect(allUnsaved()).toEqual({});
    press();
    type('Amina Diallo');
    expect(again()).toEqual({ ' open': true, ' name': 'Amina Diallo' });
    render(<Form />);
    expect(field().value).toBe('Amina Diallo');
    press();
    expect(allUnsaved()).toEqual({});
    press();
    expect(field().value).toBe('Amina');
    cleanup();
    render(<Form />);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('comes back into a page that stands there already, but not over what was typed since', () => {
    const { unmount } = render(<Form />);
    act(() => bringUnsaved({ ' open': true, ' name': 'Amina Diallo' }));
    expect(field().value).toBe('Amina Diallo');
    unmount();
    render(<Name />);
    type('Somebody');
    act(() => bringUnsaved({ ' name': 'Amina Diallo' }));
    expect(field().value).toBe('Somebody');
  });

  it('is nothing unsaved once what was typed is what is stored', () => {
    const { rerender } = render(<Name />);
    type('Amina Diallo');
    expect(Object.keys(allUnsaved())).toHaveLength(1);
    rerender(<Name saved="Amina Diallo" />);
    expect(allUnsaved()).toEqual({});
  });

  it('waits for its own place and its own thing, through another lock, too', () => {
    const at = (place: string, of: string) => (
      <UnsavedAt value={place}>
        <UnsavedIn of={of}>
          <Name />
        </UnsavedIn>
      </UnsavedAt>
    );
    render(at('partner/a', 'goal 1'));
    type('Typed');
    again();
    render(at('partner/b', 'goal 1'));
    expect(field().value).toBe('Amina');
    expect(again()).toEqual({ 'partner/a goal 1 name': 'Typed' });
    const { rerender } = render(at('partner/a', 'goal 2'));
    expect(field().value).toBe('Amina');
    rerender(at('partner/a', 'goal 1'));
    expect(field().value).toBe('Typed');
    expect(again()).toEqual({ 'partner/a goal 1 name': 'Typed' });
  });

  it('takes nothing that doesn’t fit', () => {
    for (const bad of [7, null, {}, ['x'], true]) {
      bringUnsaved({ ' name': bad });
      render(<Name />);
      expect(field().value).toBe('Amina');
      cleanup();
    }
    expect(allUnsaved()).toEqual({});
  });
});

it('a form’s values are judged by what stands in it at first, or by what is known', () => {
  const first = { text: '', steps: 3, due: null, with: ['a'], on: false };
  expect(isLike(first, { ...first, text: 'a', due: '2026-05-15', with: [] })).toBe(true);
  for (const odd of [
    { text: 1 },
    { due: 5 },
    { with: 'a' },
    { with: [1] },
    { on: 'yes' },
    { x: 1 },
  ])
    expect(isLike(first, { ...first, ...odd })).toBe(false);
  expect(isLike(first, { text: '' })).toBe(false);
  expect(isLike(first, null)).toBe(false);
  expect([oneOf(['a', null])(null), oneOf(['a', null])('b')]).toEqual([true, false]);
});

function Draft({ of }: { of: string }) {
  const [text, setText] = useDraft(of, '');
  return <input value={text} onChange={(event) => setText(event.currentTarget.value)} />;
}

it('a draft of a session comes back also where its field was not seen when the page went', () => {
  const { unmount } = render(<Draft of="s one" />);
  type('A step');
  unmount();
  render(<Draft of="s two" />);
  expect(again()).toEqual({ ' draft s one': 'A step' });
  render(<Draft of="s one" />);
  expect(field().value).toBe('A step');
  type('');
  expect(allUnsaved()).toEqual({});
});
