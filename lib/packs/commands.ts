import { columnsOf, takenBack } from '../shared/take-back';
import type { Store } from '../storage/store';
import type { Pack } from './query';
import { type Question, settled } from './question';

/** Takes back what was just done. */
export type Undo = () => Promise<void>;

/** Where a question goes: a pack that is there, or a new one by its name. */
export type Into = { id: string } | { name: string };

function both<T>(store: Store, work: () => Promise<T>): Promise<T> {
  return store.db.transaction('rw', [store.packs.table, store.ownPrompts.table], work);
}

function promptsIn(store: Store, packId: string) {
  return store.ownPrompts.table.where('packId').equals(packId);
}

/** Takes rows off the disk that were only just made; a pack made for them goes too, if nothing else came into it. */
function unmake(store: Store, packId: string | null, ids: readonly string[]): Promise<void> {
  return both(store, async () => {
    await store.ownPrompts.table.bulkDelete([...ids]);
    if (packId === null) return;
    if ((await promptsIn(store, packId).count()) === 0) await store.packs.table.delete(packId);
  });
}

/** Adds questions to a pack, new or there, in one transaction and in their order. One undo takes all back. */
export async function addQuestions(
  store: Store,
  into: Into,
  questions: readonly Question[],
): Promise<Undo> {
  const { made, ids } = await both(store, async () => {
    const added = 'id' in into ? null : await store.packs.add({ name: into.name, hidden: false });
    const packId = 'id' in into ? into.id : (added?.id ?? '');
    const now = store.clock();
    const rows = await store.ownPrompts.addMany(
      questions.map((question, at) => ({
        ...settled(question),
        packId,
        hidden: false,
        createdAt: now + at,
      })),
    );
    return { made: added?.id ?? null, ids: rows.map(({ id }) => id) };
  });
  return () => unmake(store, made, ids);
}

type Change = Partial<Question & { hidden: boolean }>;

/** Changes a question of the user's own. Throws RowUnavailable. */
export async function editQuestion(store: Store, id: string, change: Change): Promise<Undo> {
  let before: Change = {};
  await store.ownPrompts.rewrite(id, (row) => {
    before = columnsOf<Change>(row, change);
    return { ...row, ...change };
  });
  return async () => {
    await store.ownPrompts.rewrite(id, (row) => ({
      ...row,
      ...takenBack<Change>(row, change, before, ['moment', 'purpose']),
    }));
  };
}

/** Deletes a question; what was answered to it keeps it. */
export async function removeQuestion(store: Store, id: string): Promise<Undo> {
  await store.ownPrompts.remove(id);
  return async () => {
    await store.ownPrompts.restore(id);
  };
}

type PackChange = Partial<Pick<Pack, 'name' | 'hidden'>>;

/** Renames a pack, or hides and shows it. Throws RowUnavailable. */
export async function editPack(store: Store, id: string, change: PackChange): Promise<Undo> {
  let before: PackChange = {};
  await store.packs.rewrite(id, (row) => {
    before = columnsOf<PackChange>(row, change);
    return { ...row, ...change };
  });
  return async () => {
    await store.packs.rewrite(id, (row) => ({
      ...row,
      ...takenBack<PackChange>(row, change, before),
    }));
  };
}

/** Deletes a pack and its questions; the undo brings back exactly these. */
export async function removePack(store: Store, id: string): Promise<Undo> {
  const gone = await both(store, async () => {
    const prompts = store.ownPrompts.read(await promptsIn(store, id).toArray());
    for (const prompt of prompts) await store.ownPrompts.remove(prompt.id);
    await store.packs.remove(id);
    return prompts.map((prompt) => prompt.id);
  });
  return () =>
    both(store, async () => {
      await store.packs.restore(id);
      for (const one of gone) await store.ownPrompts.restore(one);
    });
}
