import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archivePartner } from '@/lib/desk/partners/archive';
import { deletePartner, deletePreview } from '@/lib/desk/partners/delete';
import { mergePartners, mergePreview } from '@/lib/desk/partners/merge';
import { removeRows } from '@/lib/desk/partners/rows-at';
import { meetingTables, ownNames } from '@/lib/desk/partners/traces';
import { RowUnavailable } from '@/lib/storage/rows';
import { type TableName, tableSchemas } from '@/lib/storage/tables';
import { testStore } from '../support/store';
import { everything, type Lot, live, lot, meetTogether, traceIn } from './life';

const full: Lot = { many: 3, charter: true, profile: true, removed: false };

describe('two partners made one', () => {
  it('and taken back leave every table as it was', async () => {
    await fc.assert(
      fc.asyncProperty(lot, lot, fc.integer({ min: 0, max: 2 }), async (one, other, together) => {
        const { store, clock } = testStore();
        const stays = await live(store, 'Priya', one);
        const goes = await live(store, 'Pirya', other);
        const third = await live(store, 'Bo', { ...full, many: 1 });
        await meetTogether(store, [stays.id, goes.id], together);
        await meetTogether(store, [goes.id, third.id], together);
        const before = await everything(store);
        clock.now += 5_000;
        const undo = await mergePartners(store, stays.id, goes.id);
        clock.now += 5_000;
        await undo();
        expect(await everything(store)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('have all rows of both, each once, and nothing more of the one who goes', async () => {
    await fc.assert(
      fc.asyncProperty(lot, lot, async (one, other) => {
        const { store } = testStore();
        const stays = await live(store, 'Priya', one);
        const goes = await live(store, 'Pirya', other);
        await meetTogether(store, [stays.id, goes.id], 1);
        const before = await everything(store);
        await mergePartners(store, stays.id, goes.id);
        const after = await everything(store);
        for (const [name, rows] of Object.entries(before)) {
          expect(after[name], name).toHaveLength(rows.length);
        }
        const { partners, ...rest } = after;
        expect(JSON.stringify(rest)).not.toContain(goes.id);
        expect(JSON.stringify(partners)).not.toContain('Pirya');
        const [only, ...others] = await store.partners.read(partners ?? []);
        expect(others).toEqual([]);
        expect(only?.emails).toEqual(['priya@x.example', 'pirya@x.example']);
        const charters = store.charters.read(after.charters ?? []);
        expect(charters.length).toBe(Number(one.charter || other.charter));
        const focuses = store.focuses.read(after.focuses ?? []);
        const active = focuses.filter(({ status }) => status === 'active').length;
        expect(active).toBe(one.many || other.many);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('find a meeting of both once, under the one who stays', async () => {
    const { store } = testStore();
    const stays = await live(store, 'Priya', { ...full, many: 0 });
    const goes = await live(store, 'Pirya', { ...full, many: 0 });
    await meetTogether(store, [stays.id, goes.id], 1);
    await mergePartners(store, stays.id, goes.id);
    const rows = store.meetings.table.where('partnerStarts').startsWith(`${stays.id} `);
    const [meeting] = store.meetings.read(await rows.toArray());
    expect(meeting?.partnerIds).toEqual([stays.id]);
  });

  it('put two charters together, word by word', async () => {
    const { store } = testStore();
    const stays = await live(store, 'Priya', { ...full, many: 0 });
    const goes = await live(store, 'Pi', { ...full, many: 0 });
    await mergePartners(store, stays.id, goes.id);
    const [charter] = store.charters.read(await store.charters.table.toArray());
    expect(charter).toMatchObject({ purpose: 'For 5\nFor 2', confidentiality: 'All of it' });
    expect(charter?.will).toEqual(['Listen']);
  });

  it('keep what another page changed after it, when it is taken back', async () => {
    const { store } = testStore();
    const stays = await live(store, 'Priya', full);
    const goes = await live(store, 'Pirya', full);
    const undo = await mergePartners(store, stays.id, goes.id);
    const [action] = store.actions.read(
      await store.actions.table.where('[partnerId+status]').equals([stays.id, 'open']).toArray(),
    );
    await store.actions.patch(action?.id ?? '', { text: 'Changed since' });
    await store.partners.patch(stays.id, { phase: 'closing' });
    await undo();
    expect((await store.actions.get(action?.id ?? ''))?.text).toBe('Changed since');
    const back = await store.partners.get(stays.id);
    expect(back).toMatchObject({ phase: 'closing', emails: ['priya@x.example'] });
  });

  it('are two, and both there: nothing is half done', async () => {
    const { store } = testStore();
    const priya = await live(store, 'Priya', full);
    const before = await everything(store);
    await expect(mergePartners(store, priya.id, priya.id)).rejects.toThrow(RowUnavailable);
    await expect(mergePartners(store, priya.id, 'nobody')).rejects.toThrow(RowUnavailable);
    expect(await everything(store)).toEqual(before);
  });

  it('say beforehand what moves', async () => {
    const { store } = testStore();
    const goes = await live(store, 'Pirya', { ...full, removed: true });
    const preview = await mergePreview(store, goes.id);
    expect(preview).toContainEqual({ kind: 'meetings', n: 2 });
    expect(preview).toContainEqual({ kind: 'actions', n: 3 });
  });
});

/** The bytes of calendar files aside: the preview names those. */
async function textOfAll(store: ReturnType<typeof testStore>['store']): Promise<string> {
  return JSON.stringify(await everything(store)).toLowerCase();
}

describe('a partner deleted for good', () => {
  it('is in no table any more, and others keep theirs', async () => {
    await fc.assert(
      fc.asyncProperty(lot, lot, fc.integer({ min: 0, max: 2 }), async (one, other, together) => {
        const { store } = testStore();
        const bo = await live(store, 'Bodil', other);
        const kept = await everything(store);
        const ana = await live(store, 'Anastasia', one);
        await meetTogether(store, [ana.id, bo.id], together);
        await traceIn(store, ana);
        await deletePartner(store, ana.id);
        const left = await everything(store);
        const text = await textOfAll(store);
        for (const word of [ana.name, ...ana.emails]) {
          expect(text).not.toContain(word.toLowerCase());
        }
        const { decisions, ...rest } = left;
        expect(JSON.stringify(rest)).not.toContain(ana.id);
        const refused = store.decisions.read(decisions ?? []);
        expect(refused.every(({ kind }) => kind === 'series')).toBe(true);
        const known = refused.find(({ key }) => key === 'series-9-1');
        expect(known?.answer).toBe(one.many > 1 ? 'no' : 'yes');
        for (const [name, rows] of Object.entries(kept)) {
          expect(left[name], name).toEqual(expect.arrayContaining(rows));
        }
        const shared = store.meetings
          .read(left.meetings ?? [])
          .filter((m) => m.start < store.clock() - 9 * 86_400_000);
        expect(shared).toHaveLength(together);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('says beforehand what goes and what stays, and it is what then happens', async () => {
    const { store } = testStore();
    const bo = await live(store, 'Bodil', { ...full, many: 0, charter: false });
    const ana = await live(store, 'Anastasia', full);
    await meetTogether(store, [ana.id, bo.id], 2);
    await traceIn(store, ana);
    const bytes = new TextEncoder().encode('ATTENDEE;CN=Anas\r\n tasia:mailto:x@y.example');
    await store.calendarFiles.add({ accountId: crypto.randomUUID(), bytes });
    const preview = await deletePreview(store, ana.id);
    expect(preview).toMatchObject({ shared: 2, files: 1 });
    const before = await everything(store);
    const meetings = await deletePartner(store, ana.id);
    const after = await everything(store);
    expect(meetings).toHaveLength((before.meetings?.length ?? 0) - (after.meetings?.length ?? 0));
    for (const { kind, n } of preview?.goes ?? []) {
      const gone = (before[kind]?.length ?? 0) - (after[kind]?.length ?? 0);
      // The unreadable row goes as well; it is not among what can be counted as an action.
      expect(gone, kind).toBe(kind === 'actions' || kind === 'goals' ? n + 1 : n);
    }
    expect(await deletePreview(store, ana.id)).toBeNull();
  });

  it('who was logged with a slip leaves nothing but the words of others', async () => {
    const { store } = testStore();
    const slip = await live(store, 'Pirya', {
      many: 0,
      charter: false,
      profile: false,
      removed: false,
    });
    await deletePartner(store, slip.id);
    for (const rows of Object.values(await everything(store))) expect(rows).toEqual([]);
  });

  it('leaves a series alone in which others meet', async () => {
    const { store } = testStore();
    const ana = await live(store, 'Anastasia', full);
    await live(store, 'Konstanze', full);
    const yes = { kind: 'series', key: 'series-9-1', answer: 'yes', chair: null } as const;
    await store.decisions.add(yes);
    await deletePartner(store, ana.id);
    expect(store.decisions.read(await store.decisions.table.toArray())).toMatchObject([yes]);
  });

  it('lets go of what others noted in their meetings', async () => {
    const { store } = testStore();
    const ana = await live(store, 'Anastasia', { ...full, many: 2 });
    const [meeting] = store.meetings.read(await store.meetings.table.toArray());
    const rows = store.actions.read(await store.actions.table.toArray());
    const first = rows[0];
    if (!first || !meeting) throw new Error('no rows');
    const { id, createdAt, updatedAt, deletedAt, ...fields } = first;
    const loose = await store.actions.add({ ...fields, partnerId: null, meetingId: meeting.id });
    await deletePartner(store, ana.id);
    expect(await store.actions.get(loose.id)).toMatchObject({ meetingId: null, goalId: null });
  });
});

/** The tables whose rows have a column. */
function tablesWith(column: string): TableName[] {
  return (Object.keys(tableSchemas) as TableName[]).filter((name) => {
    const { def } = tableSchemas[name] as unknown as { def: { shape: object } };
    return column in def.shape;
  });
}

it('every table that can name a partner, or hang on a meeting alone, is looked at', () => {
  expect([...ownNames].sort()).toEqual(tablesWith('partnerId').sort());
  const meetings = tablesWith('meetingId').filter(
    (name) => !tablesWith('partnerId').includes(name),
  );
  expect([...meetingTables]).toEqual(expect.arrayContaining(meetings));
});

it('a long life is deleted as a short one is, though its tables are read otherwise', async () => {
  const { store } = testStore();
  const bo = await live(store, 'Bodil', full);
  const kept = await everything(store);
  const ana = await live(store, 'Anastasia', { ...full, many: 310 });
  await deletePartner(store, ana.id);
  const left = await everything(store);
  expect(JSON.stringify(left)).not.toContain(ana.id);
  for (const [name, rows] of Object.entries(kept)) {
    if (!['decisions', 'objectives'].includes(name))
      expect(left[name], name).toHaveLength(rows.length);
  }
  expect(await store.partners.get(bo.id)).toBeDefined();
});

it('rows that go are gone and all others stay, however they lie', async () => {
  const kept = fc.array(fc.record({ n: fc.integer({ min: 1, max: 90 }), stays: fc.boolean() }), {
    minLength: 24,
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(kept, async (runs) => {
      const { store } = testStore();
      const rows = runs.flatMap(({ n, stays }) => Array.from({ length: n }, () => stays));
      const key = (at: number) => `k${String(at).padStart(5, '0')}`;
      await store.decisions.table.bulkAdd(
        rows.map((_, at) => ({ id: key(at), kind: 'series', key: key(at) }) as never),
      );
      const goes = rows.flatMap((stays, at) => (stays ? [] : [key(at)]));
      await removeRows(store, 'decisions', [...goes.reverse(), 'nobody']);
      const left = await store.decisions.table.toCollection().primaryKeys();
      expect(left).toEqual(rows.flatMap((stays, at) => (stays ? [key(at)] : [])));
    }),
    { numRuns: 6 },
  );
});

it('a deletion that breaks off leaves everything as it was', async () => {
  const { store } = testStore();
  await live(store, 'Bodil', full);
  const ana = await live(store, 'Anastasia', { ...full, many: 310 });
  const before = await everything(store);
  const broken = new Proxy(store, {
    get: (of, name) =>
      name === 'decisions'
        ? { ...of.decisions, table: of.decisions.table, addMany: () => Promise.reject(Error('x')) }
        : Reflect.get(of, name),
  });
  await expect(deletePartner(broken, ana.id)).rejects.toThrow('x');
  expect(await everything(store)).toEqual(before);
});

it('an archived partner comes back with the undo', async () => {
  const { store, clock } = testStore();
  const ana = await live(store, 'Ana', full);
  const undo = await archivePartner(store, ana.id, true);
  expect((await store.partners.get(ana.id))?.archivedAt).toBe(clock.now);
  await undo();
  expect((await store.partners.get(ana.id))?.archivedAt).toBeNull();
});
