// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ActionRow } from '@/components/panel/ActionRow';
import { Closing } from '@/components/panel/Closing';
import { DoProvider, type PanelDo } from '@/components/panel/do';
import { Goals } from '@/components/panel/Goals';
import { awaitFocus } from '@/components/ui/follow-focus';
import type { Action } from '@/lib/mentoring/action';
import type { GoalView } from '@/lib/panel/model';
import { action, askingMore, NOW, view } from './panel-fixtures';

afterEach(cleanup);

const doing = {
  editAction: vi.fn(),
  addGoal: vi.fn(async () => true),
  checkIn: vi.fn(async () => true),
} as unknown as PanelDo;
const page = (parts: ReactNode) => (
  <DoProvider value={{ do: doing, more: askingMore(), singleKeys: true }}>{parts}</DoProvider>
);
const goal = (text: string): GoalView => ({
  id: text,
  text,
  target: null,
  progress: {
    value: null,
    words: null,
    share: null,
    wording: { id: 'panel.goal.notYet', params: {} },
  },
  touched: null,
  createdAt: NOW,
});
const focused = () => document.activeElement;

describe('goals', () => {
  const goals = (...texts: string[]) =>
    page(<Goals goals={texts.map(goal)} focus={null} first={false} />);
  const row = (text: string) => screen.getByText(text).closest('button');
  const enter = async (label: string, value: string) => {
    const field = screen.getByLabelText(label);
    field.focus();
    fireEvent.change(field, { target: { value } });
    await act(async () => void fireEvent.submit(field));
  };

  it('brings the whole form into view, its button too', () => {
    const into = vi.spyOn(Element.prototype, 'scrollIntoView');
    render(goals());
    fireEvent.click(screen.getByText('Add a goal'));
    const brought = into.mock.contexts.filter((part) => part instanceof Element);
    expect(brought.map(({ className }) => className)).toContain('edit');
    into.mockRestore();
  });
  it('leads a new goal’s focus to its row, whichever comes first', async () => {
    const { rerender } = render(goals('One'));
    fireEvent.click(screen.getByRole('button', { name: 'Add a goal' }));
    await enter('Goal', 'Two');
    expect(focused()).not.toBe(document.body);
    rerender(goals('One', 'Two'));
    expect(focused()).toBe(row('Two'));
  });
  it('leads from a check-in back to the goal', async () => {
    render(goals('One'));
    fireEvent.click(screen.getByText('One'));
    await enter('How it stands, in words', 'Well');
    expect(focused()).toBe(row('One'));
  });
  it('leads from an unsaved goal back to the button that opened the form', () => {
    render(goals('One'));
    const open = screen.getByRole('button', { name: 'Add a goal' });
    fireEvent.click(open);
    fireEvent.keyDown(screen.getByLabelText('Goal'), { key: 'Escape' });
    expect(screen.queryByLabelText('Goal')).toBeNull();
    expect(focused()).toBe(open);
  });
});

describe('the action editor', () => {
  const list = (side: string, of: Action) => (
    <ul aria-label={side}>
      {of.owner === side ? <ActionRow action={of} now={NOW} partnerName="Priya" /> : null}
    </ul>
  );
  const lists = (of: Action) =>
    page(
      <>
        {list('me', of)}
        {list('partner', of)}
      </>,
    );
  const open = () => {
    const shown = render(lists(action('Send it')));
    fireEvent.click(screen.getByLabelText('Change: Send it'));
    return shown;
  };

  it('closes on Escape, keeps what was typed, and leaves the focus on the row', () => {
    open();
    const field = screen.getByLabelText('Action');
    fireEvent.change(field, { target: { value: 'Send it soon' } });
    const unseen = fireEvent.keyDown(field, { key: 'Escape' });
    expect(unseen).toBe(false);
    expect(screen.queryByLabelText('Action')).toBeNull();
    expect(focused()).toBe(screen.getByRole('listitem'));
    expect(vi.mocked(doing.editAction).mock.calls).toEqual([['Send it', { text: 'Send it soon' }]]);
  });
  it('takes the focus along when the owner changes', () => {
    const { rerender } = open();
    const radio = screen.getByLabelText('Priya');
    radio.focus();
    fireEvent.click(radio);
    rerender(lists(action('Send it', { owner: 'partner' })));
    expect(focused()).toBe(screen.getByRole('listitem'));
  });
});

describe('the closing check-in', () => {
  const closing = (shown = view()) =>
    render(page(<Closing view={shown} extras={null} now={NOW} />));
  const first = () => screen.getByLabelText('What was useful today?');

  it('begins in its first field when the user asked for it', () => {
    awaitFocus(`closing ${view().meeting.id}`);
    closing();
    expect(focused()).toBe(first());
  });
  it('goes on behind what stands in that field', () => {
    const useful = 'The outline';
    awaitFocus(`closing ${view().meeting.id}`);
    const caret = vi.spyOn(HTMLTextAreaElement.prototype, 'setSelectionRange');
    closing(view({ closing: { useful, step: '', tryBefore: '', changeNext: '' } }));
    expect(caret.mock.calls).toEqual([[useful.length, useful.length]]);
    caret.mockRestore();
  });
  it('takes no focus when the clock brought it', () => {
    closing();
    expect(focused()).toBe(document.body);
  });
});
