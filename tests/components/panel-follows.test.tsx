// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { usePanelModel } from '@/entrypoints/sidepanel/use-panel-model';
import { useTalk } from '@/entrypoints/sidepanel/use-talk';
import { BEAT, keepTurn } from '@/lib/panel/turn-keeper';
import { MINUTE } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { meetingFields } from '../support/rows';
import { testStore } from '../support/store';
import { meeting } from './panel-fixtures';

const fail = (error: unknown) => {
  throw error;
};
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  localStorage.clear();
});

it('a check-in opened after “Not yet” is open in a panel opened anew, until it is put off again', async () => {
  const { store, clock } = testStore();
  const end = clock.now + 2 * MINUTE;
  const times = { partnerIds: [], start: clock.now - 40 * MINUTE, end, closingPutOff: end };
  const { id } = await store.meetings.add(meetingFields(times));
  const open = () => renderHook(() => usePanelModel(store, clock.now, fail));
  const shows = (panel: ReturnType<typeof open>, mode: string) =>
    waitFor(() => expect(panel.result.current.model?.mode).toBe(mode));
  const first = open();
  await shows(first, 'live');
  act(() => first.result.current.choose({ notYet: null, closing: id }));
  await shows(first, 'closing');
  first.unmount();
  const second = open();
  await shows(second, 'closing');
  act(() => second.result.current.choose({ notYet: id, closing: null }));
  second.unmount();
  await shows(open(), 'live');
});

it('a turn goes on while the panel is in view, and no longer than it was', async () => {
  const begun = Date.now();
  vi.useFakeTimers({ now: begun });
  const row = meeting('m', { start: begun, end: begun + 60 * MINUTE, talk: { me: 0, partner: 0 } });
  let stored = row;
  const rewrite = async (_: string, change: (before: typeof row) => typeof row) => {
    stored = change(stored);
  };
  const store = { clock: Date.now, meetings: { rewrite } } as unknown as Store;
  const open = () => renderHook(() => useTalk(store, stored, Date.now(), fail));
  keepTurn(localStorage, 'm', { side: 'me', since: begun });
  const first = open();
  await act(() => vi.advanceTimersByTimeAsync(10 * BEAT));
  first.unmount();
  // Long closed: what passed since its last sign is nobody's.
  vi.setSystemTime(begun + 30 * MINUTE);
  const second = open();
  await act(() => vi.advanceTimersByTimeAsync(0));
  expect(stored.talk.me).toBe(10 * BEAT);
  second.rerender();
  expect(second.result.current.talk).toEqual({ side: 'me', talk: { me: 10 * BEAT, partner: 0 } });
});
