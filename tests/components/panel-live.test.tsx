// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ActionRow } from '@/components/panel/ActionRow';
import { DoProvider, type PanelDo } from '@/components/panel/do';
import type { Action } from '@/lib/mentoring/action';
import type { MeetingExtras } from '@/lib/panel/model';
import { action, NOW, show, view } from './panel-fixtures';

afterEach(cleanup);

const nth = (ordinal: number): MeetingExtras => ({
  ordinal,
  previous: null,
  next: null,
  hours: '',
  forgotten: [],
  earlier: [],
});

describe('the head of a meeting', () => {
  it.each([null, 'Saying no well'])('parts words and number by a comma: %s', (theme) => {
    const { container } = show({ view: view({ theme }) }, { extras: nth(7) });
    const under = container.querySelector('.th')?.textContent;
    expect(under).toMatch(theme ? /Saying no well, meeting 7$/ : /^Mentoring Priya, meeting 7$/);
  });
});

describe('goals', () => {
  it('speaks of a first meeting in a first meeting only', () => {
    show({ view: view() }, { extras: nth(1) });
    expect(screen.getByText(/first meeting is a fine time/)).toBeTruthy();
    cleanup();
    show({ view: view() }, { extras: nth(2) });
    expect(screen.getByText('No goals yet.')).toBeTruthy();
  });
});

describe('a row that O sends to the other side', () => {
  const act = { editAction: vi.fn() } as unknown as PanelDo;
  const list = (side: string, of: Action) => (
    <ul aria-label={side}>
      {of.owner === side ? <ActionRow action={of} now={NOW} partnerName="Priya" /> : null}
    </ul>
  );
  const page = (of: Action) => (
    <DoProvider value={{ do: act, singleKeys: true }}>
      {list('me', of)}
      {list('partner', of)}
      <input aria-label="Elsewhere" />
    </DoProvider>
  );
  const row = () => screen.getByRole('listitem');

  it('keeps the focus', () => {
    const { rerender } = render(page(action('Send it')));
    row().focus();
    fireEvent.keyDown(row(), { key: 'o' });
    rerender(page(action('Send it', { owner: 'partner' })));
    expect(document.activeElement).toBe(row());
  });
  it('takes it from nowhere else', () => {
    const { rerender } = render(page(action('Send it')));
    fireEvent.keyDown(row(), { key: 'o' });
    screen.getByLabelText('Elsewhere').focus();
    rerender(page(action('Send it', { owner: 'partner' })));
    expect(document.activeElement).toBe(screen.getByLabelText('Elsewhere'));
  });
});
