// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Owed } from '@/components/desk/owed/Owed';
import { ready } from '@/lib/desk/live';
import { type OwedPage, plainFilter } from '@/lib/desk/owed/view';
import type { Action } from '@/lib/mentoring/action';
import { actionFields } from '../support/rows';

afterEach(cleanup);
const NOW = Date.UTC(2026, 4, 14, 9);
const stamps = { createdAt: 0, updatedAt: 0, deletedAt: null };
const priya = { id: 'p', name: 'Priya Nair', stone: 'loch' } as const;
const action = (id: string, more: Partial<Action> = {}): Action => ({
  ...{ ...stamps, id, ...actionFields({ text: `Do ${id}`, partnerId: 'p' }), ...more },
});

function page(me: Action[], partner: Action[] = []): OwedPage {
  const list = (all: Action[]) => ({
    rows: all.map((one) => ({ action: one, partner: priya })),
    total: all.length,
  });
  return { me: list(me), partner: list(partner), partners: [] };
}

const bulk = {
  onFinish: vi.fn(),
  onReopen: vi.fn(),
  onDrop: vi.fn(),
  onMove: vi.fn(),
  onEnd: vi.fn(),
};
const rest = { onFilter: vi.fn(), onMore: vi.fn(), onChoosing: vi.fn(), onChoose: vi.fn(), bulk };
const fixed = {
  ...rest,
  arrived: false,
  filter: plainFilter,
  chosen: null,
  now: NOW,
  singleKeys: true,
};

function show(me: Action[], onEdit = vi.fn(async () => true), onCheck = vi.fn()) {
  const at = (value: OwedPage) => (
    <Owed {...fixed} page={ready(value)} onEdit={onEdit} onCheck={onCheck} />
  );
  const { rerender } = render(at(page(me)));
  return { onEdit, onCheck, turn: (value: OwedPage) => rerender(at(value)) };
}

const row = (text: string) => screen.getByText(text).closest('li') as HTMLElement;
const open = (text: string) =>
  fireEvent.click(within(row(text)).getByRole('button', { name: /^Change/ }));

describe('an action in the lists', () => {
  it('closes where scrolling answers with a promise, as Chromium does', () => {
    const scroll = vi.fn(() => Promise.resolve());
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(scroll);
    show([action('a')]);
    open('Do a');
    expect(scroll).toHaveBeenCalled();
    fireEvent.keyDown(screen.getByLabelText('Action'), { key: 'Escape' });
    expect(screen.queryByLabelText('Action')).toBeNull();
    expect(row('Do a')).toBeTruthy();
    vi.restoreAllMocks();
  });

  it('is changed in its place, saved at once and with Enter', async () => {
    const { onEdit } = show([action('a'), action('b')]);
    open('Do a');
    const words = screen.getByLabelText<HTMLInputElement>('Action');
    expect(document.activeElement).toBe(words);
    fireEvent.change(screen.getByLabelText('Kind', { selector: '.edit select' }), {
      target: { value: 'contact' },
    });
    const detail = screen.getByLabelText('Name or link');
    fireEvent.change(detail, { target: { value: ' Mx Ink ' } });
    fireEvent.blur(detail);
    const due = screen.getByLabelText('Due');
    fireEvent.change(due, { target: { value: '2026-06-01' } });
    fireEvent.blur(due);
    words.focus();
    fireEvent.change(words, { target: { value: 'Introduce Dana' } });
    expect(onEdit).not.toHaveBeenCalled();
    fireEvent.submit(words);
    const change = { text: 'Introduce Dana', kind: 'contact', detail: 'Mx Ink', due: '2026-06-01' };
    expect(onEdit).toHaveBeenCalledExactlyOnceWith('a', change);
    await waitFor(() => expect(document.activeElement).toBe(row('Do a')));
    expect(screen.queryByLabelText('Action')).toBeNull();
  });

  it('is left as it was with Escape, and the row has the focus', () => {
    const { onEdit } = show([action('a')]);
    open('Do a');
    const words = screen.getByLabelText('Action');
    fireEvent.change(words, { target: { value: 'Other' } });
    fireEvent.keyDown(words, { key: 'Escape' });
    expect(screen.queryByLabelText('Action')).toBeNull();
    expect(onEdit).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(row('Do a'));
  });

  it('opens with Enter on its row, and with D at the date; X in the editor checks nothing', () => {
    const { onCheck } = show([action('a')]);
    fireEvent.keyDown(row('Do a'), { key: 'Enter' });
    fireEvent.keyDown(screen.getByLabelText('Priya'), { key: 'x' });
    expect(onCheck).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByLabelText('Action'), { key: 'Escape' });
    fireEvent.keyDown(row('Do a'), { key: 'd' });
    expect(document.activeElement).toBe(screen.getByLabelText('Due'));
  });

  it('takes the focus along to the other list', async () => {
    const { onEdit, turn } = show([action('a'), action('b')]);
    open('Do a');
    fireEvent.click(screen.getByLabelText('Priya'));
    fireEvent.submit(screen.getByLabelText('Action'));
    await waitFor(() => expect(onEdit).toHaveBeenCalledWith('a', { owner: 'partner' }));
    turn(page([action('b')], [action('a', { owner: 'partner' })]));
    await waitFor(() => expect(document.activeElement).toBe(row('Do a')));
  });

  it('stays open with what was typed when it could not be saved', async () => {
    const { onEdit } = show(
      [action('a')],
      vi.fn(async () => false),
    );
    open('Do a');
    const words = screen.getByLabelText<HTMLInputElement>('Action');
    fireEvent.change(words, { target: { value: 'Other' } });
    fireEvent.submit(words);
    await waitFor(() => expect(document.activeElement).toBe(words));
    expect(onEdit).toHaveBeenCalled();
    expect(words.value).toBe('Other');
  });
});
