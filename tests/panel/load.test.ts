import { describe, expect, it } from 'vitest';
import { shownOf } from '@/lib/panel/follow';
import { loadPanel } from '@/lib/panel/load';
import { addMeeting, addPartner, lookAt, testStore } from './fixtures';

async function withPriya() {
  const { store, time } = testStore();
  const priya = await addPartner(store, 'Priya Nair');
  const meeting = await addMeeting(store, [priya.id], 0);
  return { store, time, priya, meeting };
}

describe('loadPanel', () => {
  it('follows the clock from idle to closing', async () => {
    const { store } = await withPriya();
    const modes = [];
    for (const minutes of [-90, -30, 10, 42]) {
      modes.push((await loadPanel(store, lookAt(minutes))).mode);
    }
    expect(modes).toEqual(['idle', 'prepare', 'live', 'closing']);
  });

  it('lists coming meetings when nothing runs, without cancelled ones', async () => {
    const { store, priya } = await withPriya();
    await addMeeting(store, [priya.id], 5, { status: 'cancelled' });
    const { idle } = await loadPanel(store, lookAt(-120));
    expect(idle?.ahead.map((a) => a.partners[0]?.name)).toEqual(['Priya Nair']);
  });

  it('stays while the user types, and names what waits', async () => {
    const { store, meeting, priya } = await withPriya();
    const next = await addMeeting(store, [priya.id], 50, { title: 'Next' });
    const shown = shownOf('live', meeting);
    const typing = await loadPanel(store, lookAt(55, { shown, typing: true }));
    expect([typing.stay, typing.view?.meeting.id, typing.waiting?.id]).toEqual([
      'typing',
      meeting.id,
      next.id,
    ]);
    const rested = await loadPanel(store, lookAt(55, { shown }));
    expect([rested.stay, rested.view?.meeting.id]).toEqual([null, next.id]);
  });

  it('keeps a meeting on the screen that is cancelled or moved away while open', async () => {
    const { store, meeting } = await withPriya();
    const shown = shownOf('live', meeting);
    await store.meetings.patch(meeting.id, { status: 'cancelled' });
    expect((await loadPanel(store, lookAt(10, { shown }))).stay).toBe('cancelled');
    const later = { start: meeting.start + 86_400_000, end: meeting.end + 86_400_000 };
    await store.meetings.patch(meeting.id, { status: 'planned', ...later });
    const moved = await loadPanel(store, lookAt(10, { shown }));
    expect([moved.stay, moved.view?.meeting.id]).toEqual(['moved', meeting.id]);
  });

  it('shows a new title at once and keeps notes with the meeting', async () => {
    const { store, meeting } = await withPriya();
    const note = {
      meetingId: meeting.id,
      order: 1,
      markdown: 'Kept',
      visibility: 'private' as const,
    };
    await store.noteBlocks.add(note);
    await store.meetings.patch(meeting.id, { title: 'Renamed' });
    const { view } = await loadPanel(store, lookAt(10, { shown: shownOf('live', meeting) }));
    expect([view?.meeting.title, view?.notes[0]?.markdown]).toEqual(['Renamed', 'Kept']);
  });

  it('shows each partner of a group, one at a time', async () => {
    const { store, priya } = await withPriya();
    const helen = await addPartner(store, 'Helen Okafor');
    await addMeeting(store, [priya.id, helen.id], 100);
    const first = await loadPanel(store, lookAt(110));
    expect(first.view?.partner?.name).toBe('Priya Nair');
    const second = await loadPanel(store, lookAt(110, { partnerId: helen.id }));
    expect(second.view?.partner?.name).toBe('Helen Okafor');
    expect(second.view?.partners).toHaveLength(2);
  });

  it('names the other meeting of the same time', async () => {
    const { store, priya, meeting } = await withPriya();
    const other = await addMeeting(store, [priya.id], 20);
    const { view, overlapping } = await loadPanel(store, lookAt(25));
    expect([view?.meeting.id, overlapping.map((m) => m.id)]).toEqual([other.id, [meeting.id]]);
  });

  it('reads past a broken row', async () => {
    const { store, priya } = await withPriya();
    await store.actions.table.add({ id: 'broken', partnerId: priya.id, status: 'open' });
    const { view } = await loadPanel(store, lookAt(10));
    expect(view?.actions).toEqual([]);
  });
});
