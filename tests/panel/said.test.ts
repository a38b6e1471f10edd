import { describe, expect, it } from 'vitest';
import { word } from '@/lib/i18n/translate';
import { addAction, checkAction, dropAction, editAction } from '@/lib/panel/commands/actions';
import { changeLine, checkLine, moveLine, raise } from '@/lib/panel/commands/agenda';
import { loadPanel } from '@/lib/panel/load';
import type { Done } from '@/lib/shared/done';
import { addMeeting, addPartner, lookAt, testStore } from './fixtures';

const saidOf = async (doing: Promise<Done | null>) => (await doing)?.said.id;

async function inMeeting() {
  const { store } = testStore();
  const partner = await addPartner(store, 'Priya Nair');
  const meeting = await addMeeting(store, [partner.id], 0);
  const place = { partnerId: partner.id, meetingId: meeting.id };
  const lines = async () => (await loadPanel(store, lookAt(10))).view?.agenda ?? [];
  return { store, place, lines };
}

/** Other languages give an action and an agenda item each its own gender: they need words of their own. */
describe('what was done', () => {
  it('is said of an action as of an action', async () => {
    const { store, place } = await inMeeting();
    await addAction(store, { text: 'Send it', owner: 'me', partnerId: place.partnerId });
    const [row] = store.actions.read(await store.actions.table.toArray());
    const id = row?.id ?? '';
    expect(await saidOf(editAction(store, id, { owner: 'partner' }))).toBe(
      'panel.said.actionChanged',
    );
    expect(await saidOf(checkAction(store, id, true))).toBe('panel.said.actionKept');
    expect(await saidOf(checkAction(store, id, false))).toBe('panel.said.actionReopened');
    expect(await saidOf(dropAction(store, id))).toBe('panel.said.actionDropped');
  });

  it('is said of an agenda item as of an agenda item, whether it had a row before or not', async () => {
    const { store, place, lines } = await inMeeting();
    const [first] = await lines();
    if (!first) throw new Error('no agenda');
    expect(await saidOf(changeLine(store, place, first, { text: 'Other' }))).toBe(
      'panel.said.lineChanged',
    );
    expect(await saidOf(checkLine(store, place, first, true))).toBe('panel.said.lineTalked');
    expect(await saidOf(checkLine(store, place, first, false))).toBe('panel.said.lineReopened');
    expect(await saidOf(changeLine(store, place, first, { status: 'dropped' }))).toBe(
      'panel.said.lineDropped',
    );
    const raised = raise(store, place, { text: 'Sponsor', raisedBy: 'me' }, await lines());
    expect(await saidOf(raised)).toBe('panel.said.lineRaised');
    const [line] = await lines();
    expect(await saidOf(moveLine(store, place, await lines(), line?.key ?? '', 1))).toBe(
      'panel.said.lineMoved',
    );
  });

  it('never says of a dropped item that it was changed', () => {
    expect(word({ id: 'panel.said.lineDropped', params: {} })).not.toBe(
      word({ id: 'panel.said.lineChanged', params: {} }),
    );
  });
});
