import { describe, expect, it } from 'vitest';
import { givingOf } from '@/lib/handover/give';
import { lookAtBundle } from '@/lib/handover/take';
import { lastTaking, undoTaking } from '@/lib/handover/undo';
import { everything, live } from '../desk/life';
import { actionFields, meetingFields } from '../support/rows';
import { type End, fileOf, pair, take, taking } from './support';

const look = (at: End, text: string) => lookAtBundle(at.store, taking(at, text));

async function laid() {
  const [ana, bo] = await pair();
  const start = ana.clock.now - 86_400_000;
  const meeting = await ana.store.meetings.add(
    meetingFields({ start, partnerIds: [ana.partner], title: 'Ana / Bo' }),
  );
  const note = { meetingId: meeting.id, order: 1, approach: null };
  await ana.store.noteBlocks.add({ ...note, markdown: 'Ours', visibility: 'shareable' });
  await ana.store.noteBlocks.add({ ...note, markdown: 'Mine alone', visibility: 'private' });
  const goal = await ana.store.goals.add({
    ...{ partnerId: ana.partner, text: 'Lead a round', smart: null, due: null, target: 3 },
    ...{ status: 'active', order: 1, history: [] },
  });
  await ana.store.goalCheckIns.add({
    ...{ goalId: goal.id, partnerId: ana.partner, meetingId: null, value: 1, words: 'One led' },
  });
  const action = await ana.store.actions.add(
    actionFields({
      text: 'Send the list',
      partnerId: ana.partner,
      detail: 'Private',
      goalId: goal.id,
    }),
  );
  return { ana, bo, meeting, goal, action, start };
}

describe('what is handed over', () => {
  it('arrives with the chairs turned round, and nothing private of it', async () => {
    const { ana, bo, goal, action } = await laid();
    const text = await fileOf(ana);
    for (const word of ['Mine alone', 'Private']) expect(text).not.toContain(word);
    await take(bo, text);
    expect(await bo.store.actions.get(action.id)).toMatchObject({
      ...{ text: 'Send the list', owner: 'partner', proposedBy: 'partner', goalId: goal.id },
      ...{ detail: '', partnerId: bo.partner },
    });
    expect(await bo.store.goals.get(goal.id)).toMatchObject({ text: 'Lead a round', target: 3 });
    const [checkIn] = await bo.store.goalCheckIns.table.toArray();
    expect(checkIn).toMatchObject({ words: 'One led', partnerId: bo.partner });
    const notes = bo.store.noteBlocks.read(await bo.store.noteBlocks.table.toArray());
    expect(notes).toMatchObject([{ markdown: 'Ours', visibility: 'shareable' }]);
    expect(await bo.store.meetings.get(notes[0]?.meetingId ?? '')).toMatchObject({
      ...{ title: 'Ana / Bo', partnerIds: [bo.partner], status: 'held' },
    });
  });

  it('finds the meeting that the other one has of it already', async () => {
    const { ana, bo, start } = await laid();
    const own = await bo.store.meetings.add(
      meetingFields({ start, partnerIds: [bo.partner], title: 'With Ana' }),
    );
    await take(bo, await fileOf(ana));
    const [note] = bo.store.noteBlocks.read(await bo.store.noteBlocks.table.toArray());
    expect(note?.meetingId).toBe(own.id);
    expect(await bo.store.meetings.table.count()).toBe(1);
  });

  it('says that nothing is new when it comes again', async () => {
    const { ana, bo } = await laid();
    const text = await fileOf(ana);
    expect((await look(bo, text)).differences.map(({ kind }) => kind)).toEqual(
      Array.from({ length: 4 }, () => 'new'),
    );
    await take(bo, text);
    const before = await everything(bo.store);
    expect(await look(bo, text)).toMatchObject({ differences: [], alike: 4, refused: [] });
    await take(bo, text);
    const {
      handoverUndos: _,
      handovers: __,
      handoverRows: ___,
      ...after
    } = await everything(bo.store);
    for (const [name, rows] of Object.entries(after)) expect(rows, name).toEqual(before[name]);
  });

  it('brings back what the other one changed, and touches no column that may not leave', async () => {
    const { ana, bo, action, goal } = await laid();
    await take(bo, await fileOf(ana));
    bo.clock.now += 5;
    await bo.store.actions.patch(action.id, { status: 'done', doneAt: bo.clock.now });
    await bo.store.goals.remove(goal.id);
    ana.clock.now += 9;
    await ana.store.actions.patch(action.id, { detail: 'Private, and later' });
    const text = await fileOf(bo);
    const { differences } = await look(ana, text);
    expect(Object.fromEntries(differences.map(({ key, kind }) => [key, kind]))).toEqual({
      [`goals/${goal.id}`]: 'gone',
      [`actions/${action.id}`]: 'changed',
    });
    await take(ana, text);
    expect(await ana.store.actions.get(action.id)).toMatchObject({
      ...{ status: 'done', owner: 'me', detail: 'Private, and later' },
    });
    expect((await ana.store.goals.get(goal.id))?.deletedAt).toBe(ana.clock.now);
  });

  it('shows what both changed side by side, and keeps to what was chosen, on both sides', async () => {
    const { ana, bo, action } = await laid();
    await take(bo, await fileOf(ana));
    ana.clock.now += 5;
    await ana.store.actions.patch(action.id, { text: 'Send Ana’s list' });
    bo.clock.now += 9;
    await bo.store.actions.patch(action.id, { text: 'Send Bo’s list' });
    const text = await fileOf(bo);
    const { differences } = await look(ana, text);
    expect(differences).toMatchObject([{ kind: 'torn', later: 'theirs' }]);
    await take(ana, text, new Map([[`actions/${action.id}`, 'mine']]));
    expect((await ana.store.actions.get(action.id))?.text).toBe('Send Ana’s list');
    const back = await fileOf(ana);
    expect((await look(bo, back)).differences).toMatchObject([{ kind: 'changed' }]);
    await take(bo, back);
    expect((await bo.store.actions.get(action.id))?.text).toBe('Send Ana’s list');
    expect((await look(ana, await fileOf(bo))).differences).toEqual([]);
  });

  it('leaves what was made private here as it is, and never hands it over again', async () => {
    const { ana, bo } = await laid();
    await take(bo, await fileOf(ana));
    const [note] = bo.store.noteBlocks.read(await bo.store.noteBlocks.table.toArray());
    await bo.store.noteBlocks.patch(note?.id ?? '', { visibility: 'private', markdown: 'Secret' });
    expect(await fileOf(bo)).not.toContain('Secret');
    ana.clock.now += 99;
    await ana.store.noteBlocks.patch(note?.id ?? '', { markdown: 'Ours, anew' });
    const text = await fileOf(ana);
    expect(await look(bo, text)).toMatchObject({ differences: [], withheld: 1 });
    await take(bo, text);
    expect((await bo.store.noteBlocks.get(note?.id ?? ''))?.markdown).toBe('Secret');
  });

  it('can be taken back whole, whoever it made', async () => {
    const { ana, bo } = await laid();
    await live(bo.store, 'Cleo', { many: 2, charter: true, profile: true, removed: true });
    const before = await everything(bo.store);
    const text = await fileOf(ana);
    for (const partnerId of [bo.partner, null]) {
      const { takeBundle } = await import('@/lib/handover/take');
      const of = await takeBundle(bo.store, { ...taking(bo, text), partnerId }, new Map());
      expect(await lastTaking(bo.store, of)).toMatchObject({ partnerId: of });
      expect(await undoTaking(bo.store, of)).toBe(true);
      expect(await everything(bo.store)).toEqual(before);
      expect(await undoTaking(bo.store, of)).toBe(false);
    }
  });

  it('taken back leaves what was written since', async () => {
    const { ana, bo, goal, action } = await laid();
    await take(bo, await fileOf(ana));
    bo.clock.now += 5;
    await bo.store.actions.patch(action.id, { detail: 'Mine' });
    await bo.store.goalCheckIns.add({
      ...{ goalId: goal.id, partnerId: bo.partner, meetingId: null, value: 2, words: 'Two' },
    });
    await undoTaking(bo.store, bo.partner);
    expect(await bo.store.actions.get(action.id)).toMatchObject({
      detail: 'Mine',
      deletedAt: null,
    });
    expect(await bo.store.goals.get(goal.id)).toMatchObject({ deletedAt: null });
    expect(bo.store.noteBlocks.read(await bo.store.noteBlocks.table.toArray())).toEqual([]);
  });

  it('tells of what is new, but stands here in the same words', async () => {
    const { ana, bo } = await laid();
    const { store, partner } = bo;
    await store.actions.add(actionFields({ text: ' send the list', partnerId: partner }));
    const { differences } = await look(bo, await fileOf(ana));
    expect(differences.filter(({ twin }) => twin)).toMatchObject([{ table: 'actions' }]);
  });

  it('leaves out what was told to stay, until it is chosen again', async () => {
    const { ana, action } = await laid();
    const text = await fileOf(ana, new Set([`actions/${action.id}`]));
    expect(text).not.toContain('Send the list');
    expect((await givingOf(ana.store, ana.partner))?.handover?.kept).toEqual([
      `actions/${action.id}`,
    ]);
  });
});

describe('a charter', () => {
  const wish = (agreed: string) => ({ mine: 'My wish', theirs: 'A guess', agreed });
  const charter = (partnerId: string, purpose: string, hours: string, agreedOn: string | null) => ({
    ...{ partnerId, purpose, outcomes: '', confidentiality: '', rules: '', agreedOn },
    ...{ will: ['Listen'], wont: ['Judge'] },
    boundaries: {
      ...{ rhythm: wish(''), place: wish(''), reach: wish(''), areas: wish('') },
      hours: wish(hours),
    },
  });
  const only = async ({ store, partner }: End) =>
    store.charters.read(await store.charters.table.where('partnerId').equals(partner).toArray())[0];

  it('is put together question by question; wishes stay, and what one side will do is theirs to tell', async () => {
    const [ana, bo] = await pair();
    await ana.store.charters.add(charter(ana.partner, 'To grow', '', null));
    await ana.store.partners.patch(ana.partner, { splitPartner: 80 });
    await bo.store.charters.add(charter(bo.partner, '', '9 to 5', null));
    const text = await fileOf(ana);
    expect(text).not.toContain('wish');
    await take(bo, text);
    const row = await only(bo);
    expect(row).toMatchObject({ purpose: 'To grow', agreedOn: null, will: ['Listen'] });
    expect(row?.boundaries.hours).toEqual(wish('9 to 5'));
    expect((await bo.store.partners.get(bo.partner))?.splitPartner).toBe(20);
    const { handovers } = await everything(bo.store);
    expect(handovers).toMatchObject([{ told: { will: ['Listen'], wont: ['Judge'] } }]);
  });

  it('is agreed on by both only where both have just what was agreed on', async () => {
    const [ana, bo] = await pair();
    await ana.store.charters.add(charter(ana.partner, 'To grow', '', '2026-05-01'));
    await take(bo, await fileOf(ana));
    expect((await only(bo))?.agreedOn).toBe('2026-05-01');
    bo.clock.now += 5;
    const row = await only(bo);
    await bo.store.charters.patch(row?.id ?? '', { rules: 'Be on time' });
    await take(ana, await fileOf(bo));
    const here = await only(ana);
    expect(here).toMatchObject({ rules: 'Be on time', agreedOn: null });
    expect(here?.earlier).toMatchObject([{ agreedOn: '2026-05-01' }]);
    await take(bo, await fileOf(ana));
    expect((await only(bo))?.agreedOn).toBeNull();
  });
});
