import { beforeEach, describe, expect, it } from 'vitest';
import { writeCopy } from '@/lib/copies/write';
import { eraseAll } from '@/lib/desk/data/erase';
import {
  addQuestions,
  editPack,
  editQuestion,
  removePack,
  removeQuestion,
} from '@/lib/packs/commands';
import { fullPacks, ownPrompts } from '@/lib/packs/query';
import { parseSettings } from '@/lib/shared/settings';
import { testStore } from '../support/store';
import { question } from './rows';

let { store, clock } = testStore();
beforeEach(() => {
  ({ store, clock } = testStore());
});

const shape = async () =>
  (await fullPacks(store)).map(({ name, prompts }) => [name, ...prompts.map(({ text }) => text)]);
const asked = async () => (await ownPrompts(store)).asked.map(({ own }) => own?.words);
async function courage() {
  await addQuestions(store, { name: 'Courage' }, [question('One?'), question('Two?')]);
  clock.now += 1000;
  const [pack] = await fullPacks(store);
  const [one] = pack?.prompts ?? [];
  if (!pack || !one) throw new Error('no pack');
  return { pack, one };
}

describe('the user’s own packs', () => {
  it('keep the order of what was added in one go, and one undo takes all of it back', async () => {
    const texts = Array.from({ length: 30 }, (_, n) => `Question ${n}?`);
    const undo = await addQuestions(
      store,
      { name: 'Many' },
      texts.map((text) => question(text)),
    );
    expect(await shape()).toEqual([['Many', ...texts]]);
    await undo();
    expect(await shape()).toEqual([]);
    expect(await store.ownPrompts.table.count()).toBe(0);
    expect(await store.packs.table.count()).toBe(0);
  });

  it('merge into one that is there, and the undo leaves what was there, and what came since', async () => {
    const { pack } = await courage();
    const undo = await addQuestions(store, { id: pack.id }, [question('Three?')]);
    expect(await shape()).toEqual([['Courage', 'One?', 'Two?', 'Three?']]);
    await undo();
    expect(await shape()).toEqual([['Courage', 'One?', 'Two?']]);
    const takeBack = await addQuestions(store, { name: 'New' }, [question('A?')]);
    const made = (await fullPacks(store)).find(({ name }) => name === 'New');
    await addQuestions(store, { id: made?.id ?? '' }, [question('Mine?')]);
    await takeBack();
    expect(await shape()).toEqual([
      ['Courage', 'One?', 'Two?'],
      ['New', 'Mine?'],
    ]);
  });

  it('ask neither what is hidden nor what lies in a hidden or deleted pack, and know it all the same', async () => {
    const { pack, one } = await courage();
    const show = await editQuestion(store, one.id, { hidden: true });
    expect(await asked()).toEqual(['Two?']);
    await show();
    const unhide = await editPack(store, pack.id, { hidden: true });
    expect(await asked()).toEqual([]);
    expect((await ownPrompts(store)).known).toHaveLength(2);
    await unhide();
    await removeQuestion(store, one.id);
    const back = await removePack(store, pack.id);
    expect(await shape()).toEqual([]);
    const { asked: none, known } = await ownPrompts(store);
    expect(none).toEqual([]);
    expect(known.map(({ own }) => own)).toEqual([
      { words: 'One?', pack: 'Courage' },
      { words: 'Two?', pack: 'Courage' },
    ]);
    await back();
    expect(await shape()).toEqual([['Courage', 'Two?']]);
  });

  it('change, and the undo keeps what was changed since', async () => {
    const { pack, one } = await courage();
    const undo = await editQuestion(store, one.id, {
      text: 'Uno?',
      moment: 'reflect',
      purpose: null,
    });
    await editQuestion(store, one.id, { text: 'Eins?' });
    await undo();
    const [row] = (await fullPacks(store))[0]?.prompts ?? [];
    expect(row).toMatchObject({ text: 'Eins?', moment: 'live', purpose: 'open' });
    const unname = await editPack(store, pack.id, { name: 'Calm' });
    expect((await shape())[0]?.[0]).toBe('Calm');
    await unname();
    expect((await shape())[0]?.[0]).toBe('Courage');
  });

  it('outlive a row that can’t be read', async () => {
    const { pack } = await courage();
    await store.ownPrompts.table.add({ id: 'broken', packId: pack.id, text: 5, deletedAt: 3 });
    await store.packs.table.add({ id: 'broken', name: null });
    expect(await asked()).toEqual(['One?', 'Two?']);
  });

  it('are in a full copy, and are deleted with everything', async () => {
    await courage();
    const { tables } = JSON.parse(await (await writeCopy(store, parseSettings(undefined))).text());
    expect(tables.packs).toHaveLength(1);
    expect(tables.ownPrompts).toHaveLength(2);
    await eraseAll(store);
    expect(await shape()).toEqual([]);
  });
});
