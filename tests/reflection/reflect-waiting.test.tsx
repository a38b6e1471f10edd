// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Reflections } from '@/components/desk/reflect/Reflections';
import type { Meeting } from '@/lib/mentoring/meeting';
import { writeReflection } from '@/lib/reflection/commands';
import { waitingMeetings } from '@/lib/reflection/waiting';
import { DAY } from '@/lib/shared/time';
import { meetingFields, partnerFields } from '../support/rows';
import { testStore } from '../support/store';

const NOW = Date.UTC(2026, 4, 14, 9);
let { store } = testStore(NOW);
let partnerId = '';
beforeEach(async () => {
  ({ store } = testStore(NOW));
  partnerId = (await store.partners.add(partnerFields({ name: 'Priya Raman' }))).id;
});
afterEach(cleanup);

const meet = (daysAgo: number, change: Partial<Meeting> = {}) =>
  store.meetings.add({
    ...meetingFields({ partnerIds: [partnerId], start: NOW - daysAgo * DAY }),
    ...change,
  });
const waiting = async (of: string | null = null) =>
  (await waitingMeetings(store, of, NOW)).map(({ meeting }) => meeting.id);

describe('meetings that wait for a reflection', () => {
  it('are those of two weeks that took place and have none, newest first', async () => {
    const closed = await meet(3, { closedAt: NOW - DAY });
    const held = await meet(2, { status: 'held' });
    const written = await meet(1, { status: 'held' });
    await meet(15, { status: 'held' });
    await meet(4, { status: 'missed', closedAt: NOW });
    const planned = await meet(5);
    await meet(-1, { status: 'held' });
    await writeReflection(store, written.id, { text: 'Ask more' });
    expect(await waiting()).toEqual([held.id, closed.id]);
    await writeReflection(store, held.id, { learnt: ' ' });
    await store.noteBlocks.add({
      meetingId: planned.id,
      order: 1,
      markdown: 'Said it',
      visibility: 'private',
    });
    expect(await waiting(partnerId)).toEqual([held.id, closed.id, planned.id]);
    expect(await waiting('somebody else')).toEqual([]);
  });

  it('are five at most', async () => {
    for (let day = 1; day <= 7; day += 1) await meet(day, { status: 'held' });
    expect(await waiting()).toHaveLength(5);
  });

  it('are ways out of the empty page', async () => {
    const { id } = await meet(2, { status: 'held' });
    const calls = { onPartner: vi.fn(), onMore: vi.fn(), onPrint: vi.fn(), questionOf: () => null };
    const nothing = { reflections: [], partners: [] };
    const list = await waitingMeetings(store, null, NOW);
    const rest = { partnerId: null, limit: 50, arrived: false, now: NOW, ...calls };
    render(<Reflections collection={nothing} waiting={list} {...rest} />);
    const link = screen.getByRole('link', { name: /Priya Raman/u });
    expect(link.getAttribute('href')).toBe(`#reflect/${id}`);
  });

  it('or the meetings are, where none waits', () => {
    const calls = { onPartner: vi.fn(), onMore: vi.fn(), onPrint: vi.fn(), questionOf: () => null };
    const rest = { partnerId: null, limit: 5, arrived: false, now: NOW, ...calls };
    render(<Reflections collection={{ reflections: [], partners: [] }} waiting={[]} {...rest} />);
    expect(screen.getByText('All meetings').getAttribute('href')).toBe('#found');
  });
});
