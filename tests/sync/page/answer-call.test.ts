import { describe, expect, it } from 'vitest';
import type { PageCall } from '@/lib/page/types';
import { addSample } from '@/lib/sample/add';
import { HOUR, MINUTE } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { answerCall } from '@/lib/sync/page/answer-call';
import { dump } from '../../meetings/reading';
import { meetingFields } from '../../support/rows';
import { testStore } from '../../support/store';
import { deps } from './support';

const URL_ = 'https://meet.google.com/abc-defg-hij';
const call = (state: PageCall['state'], more: Partial<PageCall> = {}): PageCall => ({
  site: 'meet',
  id: 'abc-defg-hij',
  url: URL_,
  state,
  ...more,
});
const buttonFor = async (store: Store, one: PageCall) =>
  (await answerCall(store, one, deps)).button;

/** A meeting that began ten minutes ago. */
function met(store: Store, more: Partial<Parameters<typeof meetingFields>[0]> = {}) {
  const start = store.clock() - 10 * MINUTE;
  return store.meetings.add(meetingFields({ start, partnerIds: [], joinUrl: URL_, ...more }));
}

describe('the call of a mentoring meeting', () => {
  it.each(['before', 'lobby', 'in'] as const)('offers the panel beside it: %s', async (state) => {
    const { store } = testStore();
    const { id } = await met(store);
    const before = await dump(store);
    expect(await buttonFor(store, call(state))).toMatchObject({
      kind: 'beside',
      label: 'Open Cairn beside the call',
      meetingId: id,
    });
    expect(await dump(store)).toBe(before);
  });

  it('offers the closing check-in when it was left, until that is done', async () => {
    const { store } = testStore();
    const { id } = await met(store);
    expect(await buttonFor(store, call('left'))).toMatchObject({ kind: 'closing', meetingId: id });
    await store.meetings.patch(id, { closedAt: store.clock(), status: 'held' });
    expect(await buttonFor(store, call('left'))).toBeNull();
    expect(await buttonFor(store, call('in'))).toMatchObject({ kind: 'beside' });
  });

  it('offers no closing before it has begun', async () => {
    const { store } = testStore();
    await met(store, { start: store.clock() + 5 * MINUTE });
    expect(await buttonFor(store, call('left'))).toBeNull();
    expect(await buttonFor(store, call('before'))).toMatchObject({ kind: 'beside' });
  });
});

describe('any other call', () => {
  it.each([
    ['nothing is planned', null],
    ['it was cancelled', { status: 'cancelled' as const }],
    ['it is days away', { start: testStore().store.clock() + 80 * HOUR }],
    ['it is held elsewhere', { joinUrl: 'https://meet.google.com/xyz-xyzw-xyz' }],
  ])('has no button: %s', async (_what, more) => {
    const { store } = testStore();
    if (more) await met(store, more);
    for (const state of ['before', 'in', 'left'] as const) {
      expect(await buttonFor(store, call(state))).toBeNull();
    }
  });

  it('is no call of the sample’s people', async () => {
    const { store } = testStore();
    await addSample(store, () => 0.5);
    expect(
      await buttonFor(store, call('in', { id: '', url: 'https://meet.google.com/' })),
    ).toBeNull();
  });
});
