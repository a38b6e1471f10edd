import { describe, expect, it } from 'vitest';
import { isCallOver } from '@/lib/mentoring/rules/current-meeting';
import type { PageCall } from '@/lib/page/types';
import { HOUR, MINUTE } from '@/lib/shared/time';
import { meetingFields } from '../../support/rows';
import { CODE, named, tabs, unnamed } from './tabs';

const start = { site: 'meet', call: CODE, follows: false } as const;
const next = { site: 'meet', call: null, follows: true } as const;

describe('a call whose tab is closed', () => {
  it('is over a minute later, and told once', async () => {
    const { told, follow, over, wait, clock, meeting } = await tabs();
    await told(1, 'in');
    wait(600);
    const closed = clock.now;
    await follow.gone(1, false);
    await follow.closed(1);
    expect(await over()).toBe(closed + MINUTE);
    const row = await meeting();
    expect(row && [isCallOver(row, closed + 59_999), isCallOver(row, closed + MINUTE)]).toEqual([
      false,
      true,
    ]);
    wait(300);
    await follow.closed(1);
    await follow.gone(1, false);
    expect(await over()).toBe(closed + MINUTE);
  });

  it.each(['before', 'lobby'] as const)('is none that one was never in: %s', async (state) => {
    const { told, follow, over } = await tabs();
    await follow.here(1, start);
    await told(1, state);
    await follow.closed(1);
    expect(await over()).toBeNull();
  });

  it('goes on in another tab', async () => {
    const { told, follow, over } = await tabs();
    await told(1, 'in');
    await told(2, 'in');
    await follow.closed(1);
    expect(await over()).toBeNull();
    await follow.closed(2);
    expect(await over()).not.toBeNull();
  });

  it('goes on where it is back within a minute, in another tab too, and ends with that', async () => {
    const { told, follow, over, wait, clock } = await tabs();
    await told(1, 'in');
    await follow.closed(1);
    wait(50);
    await follow.here(2, start);
    await told(2, 'before');
    expect(await over()).toBeNull();
    wait(600);
    await follow.closed(2);
    expect(await over()).toBe(clock.now + MINUTE);
  });

  it('is over where its page comes back later, until one is in it again', async () => {
    const { told, follow, over, wait } = await tabs();
    await told(1, 'in');
    await follow.closed(1);
    const noted = await over();
    wait(61);
    await told(2, 'before');
    expect(await over()).toBe(noted);
    await told(2, 'in');
    expect(await over()).toBeNull();
  });

  it('is over at once where its page says so', async () => {
    const { told, over, clock, calls } = await tabs();
    await told(1, 'in');
    expect((await told(1, 'left')).button).toMatchObject({ kind: 'closing' });
    expect([await over(), calls.size]).toEqual([clock.now, 0]);
  });

  it('is over sooner where the page that follows says so', async () => {
    const { told, follow, over, wait, clock } = await tabs();
    await told(1, 'in');
    await follow.gone(1, false);
    await follow.here(1, { ...start, follows: true });
    wait(5);
    await told(1, 'left');
    expect(await over()).toBe(clock.now);
  });

  it('is over where the tab shows something else, though nothing of its going arrived', async () => {
    const { told, follow, over, shown, clock } = await tabs();
    await told(1, 'in');
    shown.add(1);
    await follow.sweep();
    expect(await over()).toBeNull();
    shown.delete(1);
    await follow.sweep();
    expect(await over()).toBe(clock.now + MINUTE);
  });

  it.each([
    ['put aside', (t: Awaited<ReturnType<typeof tabs>>) => t.follow.gone(1, true)],
    ['of a site turned off', (t: Awaited<ReturnType<typeof tabs>>) => t.follow.only(['zoom'])],
    [
      'of a meeting closed by then',
      ({ store, id }: Awaited<ReturnType<typeof tabs>>) =>
        store.meetings.patch(id, { closedAt: 1 }),
    ],
    [
      'of a meeting that is none, as the user said since',
      ({ store, id }: Awaited<ReturnType<typeof tabs>>) => store.meetings.remove(id),
    ],
  ])('offers nothing: %s', async (_, change) => {
    const all = await tabs();
    await all.told(1, 'in');
    await change(all);
    await all.follow.closed(1);
    expect(await all.over()).toBeNull();
  });

  it('offers nothing before its meeting has begun', async () => {
    const { told, follow, over, store, id, clock } = await tabs();
    await store.meetings.patch(id, { start: clock.now + 10 * MINUTE });
    await told(1, 'in');
    await follow.closed(1);
    expect(await over()).toBeNull();
  });
});

describe('a page loaded anew', () => {
  it.each([
    ['with a word of its going', true],
    ['without one', false],
  ])('has not ended its call, %s', async (_, word) => {
    const { told, follow, over, wait, clock, calls } = await tabs();
    await told(1, 'in');
    if (word) await follow.gone(1, false);
    await follow.here(1, { ...start, follows: true });
    wait(5);
    for (const state of ['before', 'lobby', 'in'] as const) {
      await told(1, state);
      expect([state, await over(), calls.get(1)?.begun]).toEqual([state, null, true]);
      wait(100);
    }
    await follow.closed(1);
    expect(await over()).toBe(clock.now + MINUTE);
  });
});

describe('what a call is called, over the documents of a tab', () => {
  const late = async (state: PageCall['state'], seconds: number, here = next) => {
    const all = await tabs();
    // Two run at this time: without a name nothing can be told.
    await all.store.meetings.add(meetingFields({ start: all.clock.now - MINUTE, partnerIds: [] }));
    await all.follow.here(1, start);
    all.wait(seconds);
    await all.follow.here(1, here);
    await all.follow.here(1, here);
    return { ...all, said: await all.told(1, state, unnamed) };
  };

  it.each(['before', 'lobby', 'in'] as const)('is kept for the next steps: %s', async (state) => {
    const { said, id, calls } = await late(state, 300);
    expect(said.button).toMatchObject({ kind: 'beside', meetingId: id });
    expect(calls.get(1)).toMatchObject({ ...CODE, state });
  });

  it('isn’t taken by a page that was gone to otherwise', async () => {
    expect((await late('in', 300, { ...next, follows: false } as never)).said.button).toBeNull();
  });

  it('isn’t taken by another site, nor after half a day', async () => {
    expect((await late('in', 300, { ...next, site: 'zoom' } as never)).said.button).toBeNull();
    const { follow, told, wait, store, clock } = await tabs(60 * 30);
    await store.meetings.add(
      meetingFields({ start: clock.now - MINUTE, end: clock.now + 30 * HOUR, partnerIds: [] }),
    );
    await follow.here(1, start);
    wait(12 * 3600);
    await follow.here(1, next);
    expect((await told(1, 'in', unnamed)).button).toBeNull();
  });

  it('goes only forwards, but for a page that was loaded anew just now', async () => {
    const { told, follow, wait } = await late('in', 5);
    expect((await told(1, 'before', unnamed)).button).toBeNull();
    await told(1, 'in');
    await follow.here(1, { ...next, follows: false });
    wait(59);
    expect((await told(1, 'before', unnamed)).button).toMatchObject({ kind: 'beside' });
    await told(1, 'in');
    await follow.gone(1, false);
    wait(30);
    await follow.here(1, { ...next, follows: false });
    await follow.here(1, next);
    wait(31);
    expect((await told(1, 'before', unnamed)).button).toBeNull();
  });

  it('is forgotten at its end', async () => {
    const { told } = await late('in', 5);
    await told(1, 'left', unnamed);
    expect((await told(1, 'before', unnamed)).button).toBeNull();
  });

  it('is not kept where it is no mentoring', async () => {
    const { follow, told, calls } = await tabs();
    const other = { id: 'xyz-xyzw-xyz', url: 'https://meet.google.com/xyz-xyzw-xyz' };
    await follow.here(1, { ...start, call: other });
    await told(1, 'in', { ...named, ...other });
    expect(calls.size).toBe(0);
  });

  it('holds what it was found by in the call at its end, whose time may be over', async () => {
    const { told, wait } = await tabs();
    await told(1, 'in', unnamed);
    wait(50 * 60);
    expect((await told(1, 'left', unnamed)).button).toMatchObject({ kind: 'closing' });
  });
});
