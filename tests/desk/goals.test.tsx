// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RelationshipDo } from '@/components/desk/relationship/do';
import { Goals } from '@/components/desk/relationship/Goals';
import { tellPart } from '@/lib/desk/relationship/goal-parts';
import type { Goal } from '@/lib/mentoring/goal';
import { progressOf } from '@/lib/mentoring/rules/goal-progress';
import type { GoalView } from '@/lib/records/relationship/view';
import { DAY } from '@/lib/shared/time';
import { axe } from '../components/axe';
import { goalOf, NOW } from '../signs/rows';
import { testStore } from '../support/store';

afterEach(cleanup);

const viewOf = (more: Partial<Goal>, words: readonly string[] = []): GoalView => {
  const goal = goalOf(30, more);
  const checkIns = words.map((text, n) => ({
    ...{ id: `c${n}`, createdAt: NOW - n * DAY, updatedAt: 0, deletedAt: null },
    ...{ goalId: goal.id, partnerId: goal.partnerId, meetingId: null, value: null, words: text },
  }));
  return { goal, checkIns, forgotten: false, progress: progressOf(goal, checkIns) };
};

function open(view: GoalView) {
  const act = { tellPart: vi.fn(async () => true), editGoal: vi.fn(async () => true) };
  const page = <Goals goals={[view]} now={NOW} act={act as unknown as RelationshipDo} />;
  const shown = render(page);
  fireEvent.click(screen.getByRole('button', { name: /^Change or check in/ }));
  return { ...shown, ...act };
}

const shownLines = () =>
  [...document.querySelectorAll('.dk-smart > dl dt')].map((e) => e.textContent);

describe('an opened goal', () => {
  it('asks one thing that its words don’t say, and folds the rest', async () => {
    const { container, tellPart: tell } = open(viewOf({ text: 'Speak at 3 events by June' }));
    expect(shownLines()).toEqual(['Why does it matter?']);
    fireEvent.click(screen.getByRole('button', { name: /^Why does it matter/ }));
    fireEvent.change(screen.getByLabelText('Why does it matter?'), { target: { value: 'Heard' } });
    fireEvent.click(screen.getAllByText('Save')[0] as HTMLElement);
    await waitFor(() => expect(tell.mock.calls[0]?.slice(1)).toEqual(['relevant', 'Heard']));
    expect(container.querySelector('.dk-smart details')?.textContent).toContain('By when?');
    expect(await axe(container)).toEqual([]);
  });

  it('takes a date on its own line, and says so once nothing is missing', async () => {
    const smart = { specific: '', measurable: '', achievable: 'A slot', relevant: 'Heard' };
    const { editGoal } = open(viewOf({ text: 'Speak at 3 events', smart }));
    fireEvent.click(screen.getByRole('button', { name: /^By when/ }));
    fireEvent.change(screen.getByLabelText('By when?'), { target: { value: '2027-01-01' } });
    fireEvent.submit(screen.getByLabelText('By when?'));
    await waitFor(() =>
      expect(editGoal).toHaveBeenCalledWith(expect.anything(), { due: '2027-01-01' }),
    );
    cleanup();
    open(viewOf({ text: 'Speak at 3 events', smart, due: '2027-01-01' }));
    expect(screen.getByText('Nothing is missing.')).toBeTruthy();
  });

  it('shows how it came here: every check-in and every wording', () => {
    const history = [{ at: NOW - 2 * DAY, text: 'Be louder' }];
    open(viewOf({ text: 'Speak', history }, ['a', 'b', 'c', 'd', 'e', 'f']));
    expect(screen.getByText('1 earlier entry')).toBeTruthy();
    expect(screen.getByText('Be louder')).toBeTruthy();
  });

  it('asks nothing of one that was reached', () => {
    open(viewOf({ text: 'Speak', status: 'reached' }));
    expect(shownLines()).toEqual([]);
    expect(screen.queryByText('More that could be said')).toBeNull();
    expect(screen.queryByLabelText('How it stands, in words')).toBeNull();
  });
});

it('a part is written beside the others, and taken back alone', async () => {
  const { store } = testStore();
  const { id } = await store.goals.add({
    ...goalOf(3, { smart: null }),
    ...{ id: crypto.randomUUID(), partnerId: crypto.randomUUID() },
  });
  const undo = await tellPart(store, id, 'relevant', ' Heard ');
  await tellPart(store, id, 'achievable', 'A slot');
  expect((await store.goals.get(id))?.smart).toMatchObject({
    relevant: 'Heard',
    achievable: 'A slot',
  });
  await undo();
  expect((await store.goals.get(id))?.smart).toMatchObject({ relevant: '', achievable: 'A slot' });
});
