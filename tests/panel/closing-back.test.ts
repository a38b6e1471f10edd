import { expect, it, vi } from 'vitest';
import { writingDo } from '@/entrypoints/sidepanel/writing-do';
import { loadPanel } from '@/lib/panel/load';
import type { Done } from '@/lib/shared/done';
import { addMeeting, addPartner, lookAt, testStore } from './fixtures';

/** Closes the first of so many meetings at once and takes that back; answers with what was chosen to be shown. */
async function closedAndTakenBack(meetings: number) {
  const { store } = testStore();
  const partner = await addPartner(store, 'Priya Raman');
  const meeting = await addMeeting(store, [partner.id], 0);
  for (let other = 1; other < meetings; other += 1) {
    const { id } = await addPartner(store, 'Helga Brandt');
    await addMeeting(store, [id], 10);
  }
  const model = await loadPanel(store, lookAt(20, { pinned: meeting.id }));
  const steps: Done[] = [];
  const run = async (doing: () => Promise<Done | null>) => {
    const step = await doing();
    if (step) steps.push(step);
    return true;
  };
  const choose = vi.fn();
  const parts = { store, model, choose, saving: { run }, stopTalk() {}, closed() {} };
  writingDo(parts as never).close();
  await vi.waitFor(() => expect(choose).toHaveBeenCalledOnce());
  await steps[0]?.undo();
  expect((await store.meetings.get(meeting.id))?.closedAt).toBeNull();
  return { id: meeting.id, chosen: choose.mock.calls.slice(1) };
}

it('shows the meeting again whose closing was taken back, where another had taken the page', async () => {
  const { id, chosen } = await closedAndTakenBack(2);
  expect(chosen).toEqual([[{ pinned: id, closing: id }]]);
});

it('leaves the only one to the clock', async () => {
  expect((await closedAndTakenBack(1)).chosen).toEqual([]);
});
