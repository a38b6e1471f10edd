import { describe, expect, it } from 'vitest';
import { knownForLine, readLine, writeLine } from '@/lib/panel/commands/write-line';
import { loadPanel } from '@/lib/panel/load';
import { saveFailure } from '@/lib/panel/save-error';
import { dockLineAs, type Pins, readDockLine } from '@/lib/quick-log';
import { addMeeting, addPartner, lookAt, testStore } from './fixtures';

/** A meeting with Bo; the others are partners too, elsewhere. */
async function withBo(...others: string[]) {
  const { store } = testStore();
  const bo = await addPartner(store, 'Bo Lind');
  for (const name of others) await addPartner(store, name);
  await addMeeting(store, [bo.id], 0);
  const write = async (line: string, pins: Pins = {}) => {
    const model = await loadPanel(store, lookAt(10));
    const read = await readLine(store, model, (context) =>
      readDockLine(line, { ...context, pins }),
    );
    return writeLine(store, model.view, read);
  };
  const nameOf = async (id: string | null) => (id ? (await store.partners.get(id))?.name : null);
  const logged = async () => {
    const actions = store.actions.read(await store.actions.table.toArray());
    return Promise.all(actions.map(async (a) => [a.text, await nameOf(a.partnerId)]));
  };
  const names = async () =>
    store.partners.read(await store.partners.table.toArray()).map(({ name }) => name);
  return { write, logged, names, store };
}

describe('a line written in a meeting', () => {
  it('is about its partner unless it names somebody', async () => {
    const { write, logged } = await withBo();
    await write("I'll send the book");
    expect(await logged()).toEqual([['Send the book', 'Bo Lind']]);
  });

  it('goes to the new partner it names, and takes them along when it is taken back', async () => {
    const { write, logged, names } = await withBo();
    const step = await write('@Zed send the book');
    expect(await logged()).toEqual([['Send the book', 'Zed']]);
    expect(step.said).toEqual({ id: 'panel.said.actionAndPartner', params: { name: 'Zed' } });
    await step.undo();
    expect(await logged()).toEqual([]);
    expect(await names()).toEqual(['Bo Lind']);
  });

  it('sits the user in their usual chair with somebody new', async () => {
    const { write, store } = await withBo('Ida Roe', 'Kim Park');
    for (const { id, name } of store.partners.read(await store.partners.table.toArray())) {
      if (name !== 'Bo Lind') await store.partners.patch(id, { chair: 'mentee' });
    }
    await write('@Zed send the book');
    const all = store.partners.read(await store.partners.table.toArray());
    expect(all.find(({ name }) => name === 'Zed')?.chair).toBe('mentee');
  });

  it('goes to a known partner who is not in the meeting', async () => {
    const { write, logged } = await withBo('Zed Vale');
    await write('@Zed send the book');
    expect(await logged()).toEqual([['Send the book', 'Zed Vale']]);
  });

  it('goes to nobody when several bear the name, and says so', async () => {
    const { write, logged } = await withBo('Priya Nair', 'Priya Shah');
    const error: unknown = await write('@Priya send the book').catch((e: unknown) => e);
    expect(saveFailure(error).said.id).toBe('panel.which');
    expect(await logged()).toEqual([]);
  });

  it('goes to whom it was set to by hand, or to nobody', async () => {
    const { write, logged, store } = await withBo('Tom Berg');
    const partners = store.partners.read(await store.partners.table.toArray());
    const tom = partners.find(({ name }) => name === 'Tom Berg')?.id ?? '';
    await write("I'll send the book", { partner: tom, owner: 'partner' });
    await write("I'll tidy up", { partner: null });
    expect(await logged()).toEqual(
      expect.arrayContaining([
        ['Send the book', 'Tom Berg'],
        ['Tidy up', null],
      ]),
    );
    const owners = store.actions.read(await store.actions.table.toArray()).map((a) => a.owner);
    expect(owners.sort()).toEqual(['me', 'partner']);
  });

  it('offers all partners but those that rest, to be set by hand', async () => {
    const { store } = await withBo('Tom Berg');
    await addPartner(store, 'Ann Old', { archivedAt: 1 });
    const known = await knownForLine(store, await loadPanel(store, lookAt(10)));
    expect(known.partners.map(({ name }) => name).sort()).toEqual(['Bo Lind', 'Tom Berg']);
    expect(known.currentPartnerId).toBe(known.partners.find(({ name }) => name === 'Bo Lind')?.id);
  });
});

describe('a line that the user says what it is', () => {
  const context = { now: 0, locale: 'en', partners: [] } as const;

  it('is that, whatever it reads like', () => {
    expect(dockLineAs('note', "I'll send it ", context)).toEqual({
      kind: 'note',
      text: "I'll send it",
    });
    expect(dockLineAs('agenda', '? the budget', context)).toMatchObject({
      kind: 'agenda',
      text: 'The budget',
    });
    expect(dockLineAs('agenda', 'the budget', context)).toMatchObject({ kind: 'agenda' });
    expect(dockLineAs('action', 'the budget', context)).toMatchObject({ kind: 'action' });
    expect(dockLineAs('action', '@', context)).toMatchObject({ draft: { text: '@' } });
  });
});
