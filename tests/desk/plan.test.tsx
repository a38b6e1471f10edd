// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NetworkDo } from '@/components/desk/network/do';
import { Network } from '@/components/desk/network/Network';
import { Plan } from '@/components/desk/plan/Plan';
import { networkOf } from '@/lib/desk/network/query';
import { planOf } from '@/lib/desk/plan/query';
import { addGoal, checkIn } from '@/lib/desk/relationship/commands';
import { tellPart } from '@/lib/desk/relationship/goal-parts';
import { axe } from '../components/axe';
import { actionFields, partnerFields } from '../support/rows';
import { testStore } from '../support/store';

afterEach(cleanup);

describe('the development plan', () => {
  it('has goals with what was said of them, check-ins and what is to do, on one page', async () => {
    const { store, clock } = testStore();
    const { id } = await store.partners.add(partnerFields({ name: 'Priya Raman' }));
    await addGoal(store, id, 'Lead three rounds', 3);
    const [goal] = store.goals.read(await store.goals.table.toArray());
    if (!goal) throw new Error('no goal');
    await tellPart(store, goal.id, 'relevant', 'To be heard');
    for (const value of [1, 2]) {
      clock.now += 1;
      await checkIn(store, goal, { value, words: `round ${value}` });
    }
    const todo = (text: string, goalId: string | null) =>
      store.actions.add(actionFields({ partnerId: id, text, goalId }));
    await todo('Book the room', goal.id);
    await todo('Read the book', null);
    await store.focuses.add({
      ...{ partnerId: id, text: 'Saying no', step: 2, answers: [], status: 'active' },
    });
    const plan = await planOf(store, id);
    if (!plan) throw new Error('no plan');
    const onPrint = vi.fn();
    const page = <Plan plan={plan} arrived={false} now={clock.now} onPrint={onPrint} />;
    const { container } = render(page);
    const goals = within(screen.getByRole('region', { name: 'Goals' }));
    for (const text of ['Lead three rounds', 'To be heard', 'round 2', 'Book the room'])
      expect(goals.getByText(text)).toBeTruthy();
    expect(goals.queryByText('Read the book')).toBeNull();
    expect(screen.getByText('Read the book')).toBeTruthy();
    expect(screen.getByText('Picture it done').getAttribute('aria-current')).toBe('step');
    fireEvent.click(screen.getByText('Print'));
    expect(onPrint).toHaveBeenCalled();
    expect(await axe(container)).toEqual([]);
  });

  it('says what to do while there is nothing, and knows no stranger', async () => {
    const { store, clock } = testStore();
    const { id } = await store.partners.add(partnerFields({ name: 'Priya' }));
    const plan = await planOf(store, id);
    if (!plan) throw new Error('no plan');
    render(<Plan plan={plan} arrived={false} now={clock.now} onPrint={vi.fn()} />);
    expect(screen.getByText(/^No goal and nothing to do yet/)).toBeTruthy();
    expect(screen.queryByText('Print')).toBeNull();
    expect(await planOf(store, crypto.randomUUID())).toBeNull();
  });
});

describe('the page of the network', () => {
  async function show(count: number) {
    const { store, clock } = testStore();
    for (let n = 0; n < count; n++)
      await store.partners.add(partnerFields({ name: `Partner ${String(n).padStart(2, '0')}` }));
    const knots = await networkOf(store, clock.now);
    const act = {
      tie: vi.fn(async () => true),
      rhythm: vi.fn(async () => true),
    } satisfies NetworkDo;
    const onAway = vi.fn();
    const page = (
      <Network
        away={{ shown: true, onAway }}
        arrived={false}
        now={clock.now}
        knots={knots}
        act={act}
        onPrint={vi.fn()}
      />
    );
    return { ...render(page), act, knots, onAway };
  }

  it('is an image with a table that says the same, changed in its place', async () => {
    const { container, act, knots, onAway } = await show(3);
    fireEvent.click(screen.getByRole('button', { name: 'Don’t show this' }));
    expect(onAway).toHaveBeenCalled();
    expect(screen.getAllByRole('img', { name: /^Map with 3 partners/ })).toHaveLength(2);
    fireEvent.change(screen.getByLabelText(/^How strong the tie with .Partner 01/), {
      target: { value: '3' },
    });
    expect(act.tie).toHaveBeenLastCalledWith(knots[1]?.partner, { strength: 3 });
    fireEvent.change(screen.getByLabelText(/^Who books with .Partner 02/), {
      target: { value: 'partner' },
    });
    expect(act.tie).toHaveBeenLastCalledWith(knots[2]?.partner, { books: 'partner' });
    fireEvent.change(screen.getByLabelText(/^Rhythm with .Partner 00/), {
      target: { value: '30' },
    });
    expect(act.rhythm).toHaveBeenCalledWith(knots[0]?.partner, 30);
    expect(await axe(container)).toEqual([]);
  });

  it('is the table alone beyond twenty', async () => {
    await show(21);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText(/^With more than 20/)).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(22);
  });
});
