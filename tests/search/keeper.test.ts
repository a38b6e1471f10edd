import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { createAnswering } from '@/lib/search/answer';
import { searched } from '@/lib/search/documents';
import { forgetIndex } from '@/lib/search/forget';
import { type IndexState, Keeper } from '@/lib/search/keeper';
import type { Answer } from '@/lib/search/messages';
import { SearchIndex, SHARDS } from '@/lib/search/search-index';
import { Snapshot } from '@/lib/search/snapshot';
import { wayTo } from '@/lib/search/way';
import type { Store } from '@/lib/storage/store';
import { tableSchemas } from '@/lib/storage/tables';
import { addMeeting, addPartner, testStore } from '../panel/fixtures';

/** Tables that are not searched: nobody's own words are in them, or only a mark, a number, a calendar's copy. */
const notSearched = [
  'skillRatings offers packs pulses decisions calendarAccounts calendarEvents calendarFiles',
  'cursors signIns syncLog repairs importUndos handovers handoverRows handoverKeys handoverUndos',
]
  .join(' ')
  .split(' ');

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

function searching(store: Store, snapshot: Pick<Snapshot, 'read' | 'write'>) {
  const index = new SearchIndex();
  const states: IndexState[] = [];
  const keeper = new Keeper({
    store,
    index,
    snapshot,
    pause,
    told: (state) => states.push(state),
  });
  const people = async () => store.partners.read(await store.partners.table.toArray());
  let last: Answer | null = null;
  const answer = createAnswering({ store, index, pause, people }, (found) => {
    last = found;
  });
  let n = 0;
  const look = async (line: string): Promise<Answer> => {
    n += 1;
    await answer({ n, line, locale: 'en', most: 5 }, store.clock());
    if (!last) throw new Error('No answer');
    return last;
  };
  const texts = async (line: string) =>
    (await look(line)).groups.flatMap(({ results }) =>
      results.map(({ name, text }) => (name ?? text)?.text),
    );
  return { index, keeper, states, look, texts };
}

const action = { kind: 'task', detail: '', status: 'open', doneAt: null } as const;
async function addAction(store: Store, text: string, partnerId: string | null, due?: string) {
  const rest = { meetingId: null, goalId: null, approach: null };
  return store.actions.add({
    ...{ ...action, ...rest, text, partnerId, due: due ?? null },
    owner: 'partner',
    proposedBy: 'me',
  });
}

/** Until what was written in this process has come round as a change. */
async function heard(keeper: Keeper): Promise<void> {
  for (let i = 0; i < 20; i += 1) await pause();
  await keeper.settled();
}

describe('what is searched', () => {
  it('is every table that holds words of the user', () => {
    expect([...Object.keys(searched), ...notSearched].sort()).toEqual(
      Object.keys(tableSchemas).sort(),
    );
  });
});

describe('the index of a database', () => {
  it('is built, followed and saved', async () => {
    const { store } = testStore();
    const priya = await addPartner(store, 'Priya');
    const meeting = await addMeeting(store, [priya.id], 0);
    await addAction(store, 'Draft the pitch', priya.id, '2026-05-14');
    const note = await store.noteBlocks.add({
      meetingId: meeting.id,
      order: 1,
      markdown: '**Gehaltsverhandlung** next',
      visibility: 'private',
    });
    const snapshot = new Snapshot('search-test');
    const { keeper, look, texts, states } = searching(store, snapshot);
    await keeper.start();
    expect(states.at(-1)).toEqual({ building: null, damaged: false });
    expect(await texts('from:priya is:open due:<2026-05-15')).toEqual(['Draft the pitch']);
    const [group] = (await look('with:priya verhandlung')).groups;
    expect(group?.kind).toBe('note');
    const [result] = group?.results ?? [];
    expect(result?.people.map(({ name }) => name)).toEqual(['Priya']);
    expect(result && wayTo(result)).toBe(`partner/${priya.id}/${meeting.id}`);

    const added = await addAction(store, 'Call the landlord', null);
    await store.noteBlocks.patch(note.id, { markdown: 'Something else' });
    await heard(keeper);
    expect(await texts('landlord')).toEqual(['Call the landlord']);
    expect(await texts('verhandlung')).toEqual([]);
    await store.actions.remove(added.id);
    await heard(keeper);
    expect(await texts('landlord')).toEqual([]);

    // A meeting that was taken away takes its notes along, and brings them back.
    await store.meetings.remove(meeting.id);
    await heard(keeper);
    expect(await texts('something')).toEqual([]);
    keeper.end();

    // Changed with no search open: found by comparing with what was saved.
    await store.meetings.restore(meeting.id);
    await addAction(store, 'Written meanwhile', null);
    const again = searching(store, snapshot);
    await again.keeper.start();
    expect(await again.texts('something')).toEqual(['Something else']);
    expect(await again.texts('meanwhile')).toEqual(['Written meanwhile']);
    again.keeper.end();
    snapshot.close();
    await forgetIndex('search-test');
  });

  it('is built anew where what was saved is damaged, part by part', async () => {
    const { store } = testStore();
    for (let i = 0; i < 30; i += 1) await addAction(store, `Letter ${i}`, null);
    const snapshot = new Snapshot('search-test');
    const first = searching(store, snapshot);
    await first.keeper.start();
    first.keeper.end();
    const db = await new Dexie('search-test').open();
    const broken = [0, 3];
    for (const at of broken) await db.table('parts').update(at, { json: '{"shard":{"index":[' });
    db.close();
    const { keeper, states, look, index } = searching(store, snapshot);
    await keeper.start();
    expect(states.some(({ damaged }) => damaged)).toBe(true);
    expect(states.at(-1)).toEqual({ building: null, damaged: false });
    expect((await look('letter')).total).toBe(30);
    expect(index.size).toBe(30);
    expect((await snapshot.read(0, () => undefined)).kind).toBe('whole');
    keeper.end();
    snapshot.close();
    await forgetIndex('search-test');
  });

  it('is emptied with the database, also on disk', async () => {
    const { store } = testStore();
    await addAction(store, 'Unforgettable', null);
    const snapshot = new Snapshot('search-test');
    const { keeper, texts } = searching(store, snapshot);
    await keeper.start();
    await store.actions.table.clear();
    await heard(keeper);
    expect(await texts('unforgettable')).toEqual([]);
    const parts = await Promise.all(
      Array.from({ length: SHARDS }, (_, at) => snapshot.read(at, () => undefined)),
    );
    const words = parts.map((part) =>
      part.kind === 'whole' ? JSON.stringify(part.saved.shard) : '',
    );
    expect(words.join()).not.toContain('unforgettable');
    keeper.end();
    snapshot.close();
    await forgetIndex('search-test');
  });

  it('finds phrases word by word, and says how much there is', async () => {
    const { store } = testStore();
    await addAction(store, 'Agree on the next step', null);
    await addAction(store, 'The step after the next', null);
    const { keeper, texts, look } = searching(store, new Snapshot('search-test'));
    await keeper.start();
    expect(await texts('"next step"')).toEqual(['Agree on the next step']);
    expect((await look('step')).total).toBe(2);
    expect((await look('with:nobody')).problems).toEqual([
      { id: 'search.bad.name', params: { word: 'nobody' } },
    ]);
    keeper.end();
    await forgetIndex('search-test');
  });
});
