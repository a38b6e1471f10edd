import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PopupModel } from '@/lib/popup/model';
import {
  lastLogged,
  nextMeeting,
  nextMeetingDays,
  partnerGoals,
  partnerNames,
  popupModel,
} from '@/lib/popup/queries';
import { watchPopup } from '@/lib/popup/watch';
import { parseQuickLog } from '@/lib/quick-log';
import { logAction } from '@/lib/records/log-action';
import { DAY, HOUR, localDate, MINUTE } from '@/lib/shared/time';
import { addPartner, freshStore, meeting, NOW } from './rows';

const draftOf = (line: string) => parseQuickLog(line, { now: NOW, locale: 'en', partners: [] });

describe('nextMeeting', () => {
  it('prefers the meeting that runs, and counts what the user owes', async () => {
    const store = freshStore();
    const helen = await addPartner(store, 'Helen Okafor');
    await store.meetings.add(meeting([helen], NOW + HOUR));
    const running = await store.meetings.add(meeting([helen], NOW - 10 * MINUTE));
    const draft = { ...draftOf('send notes'), partnerId: helen };
    await logAction(store, draft, 'mentor');
    await logAction(store, { ...draft, owner: 'partner' }, 'mentor');
    expect(await nextMeeting(store, NOW)).toMatchObject({
      id: running.id,
      name: 'Helen Okafor',
      owed: 1,
    });
  });

  it('passes over what was cancelled, closed, over, or is more than a week away', async () => {
    const store = freshStore();
    const id = await addPartner(store, 'Helen');
    await store.meetings.add(meeting([id], NOW + HOUR, { status: 'cancelled' }));
    await store.meetings.add(meeting([id], NOW - MINUTE, { closedAt: NOW }));
    await store.meetings.add(meeting([id], NOW - 2 * HOUR));
    await store.meetings.add(meeting([id], NOW + 8 * DAY));
    expect(await nextMeeting(store, NOW)).toBeNull();
  });

  it('falls back to the title when the partner can no longer be read', async () => {
    const store = freshStore();
    await store.meetings.add(meeting([crypto.randomUUID()], NOW + HOUR));
    expect(await nextMeeting(store, NOW)).toMatchObject({
      name: 'Coffee',
      faces: [{ name: 'Coffee' }],
      owed: 0,
    });
  });
});

describe('lastLogged', () => {
  it('gives three, newest first, without those taken back', async () => {
    const store = freshStore();
    const ids: string[] = [];
    for (const text of ['one', 'two', 'three', 'four', 'five']) {
      ids.push((await logAction(store, draftOf(text), 'mentor')).actionId);
    }
    await store.actions.remove(ids[3] ?? '');
    expect((await lastLogged(store)).map(({ text }) => text)).toEqual(['Five', 'Three', 'Two']);
  });

  it('shows the others when one row is broken', async () => {
    const store = freshStore();
    await logAction(store, draftOf('one'), 'mentor');
    await store.actions.table.add({ id: 'broken', createdAt: NOW + DAY, deletedAt: null });
    expect((await lastLogged(store)).map(({ text }) => text)).toEqual(['One']);
  });
});

describe('names and days', () => {
  it('gives names in order, without those resting or removed', async () => {
    const store = freshStore();
    const [zoe, , gone, resting] = [
      await addPartner(store, 'Zoë'),
      await addPartner(store, 'Ana'),
      await addPartner(store, 'Gone'),
      await addPartner(store, 'Resting'),
    ];
    await store.partners.remove(gone ?? '');
    await store.partners.patch(resting ?? '', { archivedAt: NOW });
    const names = await partnerNames(store);
    expect(names.map(({ name }) => name)).toEqual(['Ana', 'Zoë']);
    expect(names[1]).toMatchObject({ id: zoe, chair: 'mentor' });
  });

  it("knows each partner's next meeting, the running one aside", async () => {
    const store = freshStore();
    const id = await addPartner(store, 'Helen');
    await store.meetings.add(meeting([id], NOW - MINUTE));
    await store.meetings.add(meeting([id], NOW + 20 * DAY));
    await store.meetings.add(meeting([id], NOW + 27 * DAY));
    expect(await nextMeetingDays(store, NOW)).toEqual({ [id]: localDate(NOW + 20 * DAY) });
  });

  it("finds a partner's active goals only", async () => {
    const store = freshStore();
    const id = await addPartner(store, 'Helen');
    const goal = { smart: null, due: null, target: null, order: 0, history: [] };
    const active = await store.goals.add({
      ...goal,
      partnerId: id,
      text: 'Speak',
      status: 'active',
    });
    await store.goals.add({ ...goal, partnerId: id, text: 'Old', status: 'reached' });
    expect(await partnerGoals(store, id)).toEqual([
      { id: active.id, partnerId: id, text: 'Speak' },
    ]);
  });
});

describe('watchPopup', () => {
  it('tells of each change', async () => {
    const store = freshStore();
    const seen: PopupModel[] = [];
    let wake = () => {};
    const model = (next: PopupModel) => {
      seen.push(next);
      wake();
    };
    const logged = new Promise<void>((done) => {
      wake = () => {
        if (seen.at(-1)?.logged.length === 1) done();
      };
    });
    const stop = watchPopup(store, { model, names: () => {}, failed: () => {} });
    await logAction(store, draftOf('send notes'), 'mentor');
    await logged;
    stop();
    expect(await popupModel(store, NOW)).toEqual(seen.at(-1));
  });
});
