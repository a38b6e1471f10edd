// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ObjectivesDo } from '@/components/desk/objectives/do';
import { Objectives } from '@/components/desk/objectives/Objectives';
import {
  addObjective,
  editObjective,
  keepAll,
  moveObjective,
  setHelper,
} from '@/lib/desk/objectives/commands';
import { type ObjectivesView, objectivesOf } from '@/lib/desk/objectives/query';
import { axe } from '../components/axe';
import { partnerFields } from '../support/rows';
import { testStore } from '../support/store';

afterEach(cleanup);

async function six() {
  const { store, clock } = testStore();
  for (const text of ['A', 'B', 'C', 'D', 'E', 'F']) {
    clock.now += 1;
    await addObjective(store, text);
  }
  const texts = async () => (await objectivesOf(store)).active.map(({ text }) => text);
  return { store, texts, view: () => objectivesOf(store) };
}

describe('own objectives', () => {
  it('takes a sixth, asks which could wait, and asks no more once all are kept', async () => {
    const { store, texts, view } = await six();
    expect(await texts()).toHaveLength(6);
    expect((await view()).crowded).toBe(true);
    await keepAll(store, 6);
    expect((await view()).crowded).toBe(false);
    await addObjective(store, 'G');
    expect((await view()).crowded).toBe(true);
  });

  it('is quiet with five', async () => {
    const { store, view } = await six();
    const undo = await editObjective(store, (await view()).active[5]?.id ?? '', {
      status: 'dropped',
    });
    expect(await view()).toMatchObject({ crowded: false, past: [{ text: 'F' }] });
    await undo();
    expect((await view()).crowded).toBe(true);
  });

  it('moves one and takes it back', async () => {
    const { store, texts, view } = await six();
    const undo = await moveObjective(store, (await view()).active, 5, 0);
    expect(await texts()).toEqual(['F', 'A', 'B', 'C', 'D', 'E']);
    await undo();
    expect(await texts()).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  });

  it('names as helpers the mentors, and whoever was chosen', async () => {
    const { store, view } = await six();
    const mentor = await store.partners.add({
      ...partnerFields({ name: 'Mentor' }),
      chair: 'mentee',
    });
    const other = await store.partners.add(partnerFields({ name: 'Other' }));
    expect((await view()).helpers.map(({ name }) => name)).toEqual(['Mentor']);
    const id = (await view()).active[0]?.id ?? '';
    await setHelper(store, id, other.id, true);
    await setHelper(store, id, mentor.id, true);
    const undo = await setHelper(store, id, other.id, false);
    expect((await view()).active[0]?.partnerIds).toEqual([mentor.id]);
    await undo();
    expect((await view()).helpers.map(({ name }) => name)).toEqual(['Mentor', 'Other']);
  });
});

describe('the page of objectives', () => {
  const act = () =>
    ({
      ...{ add: vi.fn(async () => true), edit: vi.fn(async () => true) },
      ...{ help: vi.fn(async () => true), move: vi.fn(async () => true) },
      keepAll: vi.fn(async () => true),
    }) satisfies ObjectivesDo;

  async function show() {
    const { view } = await six();
    const does = act();
    const helpers: ObjectivesView['helpers'] = [{ id: 'p', name: 'Inês', stone: 'loch' }];
    const away = { shown: true, onAway: vi.fn() };
    const page = (
      <Objectives arrived={false} away={away} view={{ ...(await view()), helpers }} act={does} />
    );
    return { ...render(page), does };
  }

  it('says why one could wait, and drops the one that is pressed', async () => {
    const { container, does } = await show();
    expect(await axe(container)).toEqual([]);
    const crowd = screen.getByRole('region', { name: 'Which one could wait?' });
    fireEvent.click(crowd.querySelectorAll('button')[1] as HTMLElement);
    expect(does.edit).toHaveBeenCalledWith(expect.objectContaining({ text: 'B' }), {
      status: 'dropped',
    });
    fireEvent.click(screen.getByText('Keep all 6'));
    expect(does.keepAll).toHaveBeenCalled();
  });

  it('moves by key and by button, not beyond the ends, and notes who helps', async () => {
    const { does } = await show();
    const [first] = screen.getAllByRole('button', { name: /^Further up/ });
    fireEvent.keyDown(first as HTMLElement, { key: 'ArrowUp', altKey: true });
    expect(does.move).not.toHaveBeenCalled();
    fireEvent.keyDown(first as HTMLElement, { key: 'ArrowDown', altKey: true });
    expect(does.move).toHaveBeenLastCalledWith(0, 1);
    fireEvent.click(screen.getAllByRole('button', { name: /^Further up/ })[5] as HTMLElement);
    expect(does.move).toHaveBeenLastCalledWith(5, 4);
    fireEvent.click(screen.getAllByRole('checkbox')[2] as HTMLElement);
    expect(does.help).toHaveBeenCalledWith(expect.objectContaining({ text: 'C' }), 'p', true);
  });
});
