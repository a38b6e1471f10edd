import { describe, expect, it, vi } from 'vitest';
import {
  dropActions,
  editAction,
  finishActions,
  moveActions,
  reopenActions,
} from '@/lib/desk/owed/commands';
import { doneTotals } from '@/lib/desk/owed/done';
import { owedPage } from '@/lib/desk/owed/query';
import { type OwedFilter, plainFilter, withTotals } from '@/lib/desk/owed/view';
import type { Action } from '@/lib/mentoring/action';
import { newPartner } from '@/lib/mentoring/new-partner';
import type { Store } from '@/lib/storage/store';
import { actionFields } from '../support/rows';
import { testStore } from '../support/store';

const limits = { me: 50, partner: 50 };

async function scene() {
  const { store, clock } = testStore();
  const ana = await store.partners.add(newPartner({ name: 'Ana Ruiz' }));
  const bo = await store.partners.add(newPartner({ name: 'Bo Li' }));
  const add = async (more: Partial<Action> & { text: string }) => {
    clock.now += 1;
    return store.actions.add(actionFields({ partnerId: null, ...more }));
  };
  await add({ text: 'Introduce Dana', partnerId: bo.id, due: '2026-05-20', kind: 'contact' });
  await add({ text: 'Send the book', partnerId: ana.id, due: '2026-05-10', kind: 'resource' });
  await add({ text: 'Think about it', partnerId: ana.id });
  await add({ text: 'Draft the agenda', partnerId: ana.id, owner: 'partner', due: '2026-05-01' });
  await add({ text: 'Call the printer', due: '2026-05-30', detail: 'Mx Ink' });
  await add({ text: 'Old book', partnerId: bo.id, status: 'done', doneAt: clock.now - 50_000 });
  await add({ text: 'Newer book', partnerId: ana.id, status: 'done', doneAt: clock.now });
  await add({ text: 'Never mind', partnerId: ana.id, status: 'dropped' });
  const see = async (filter: Partial<OwedFilter> = {}) => {
    const page = await owedPage(store, { ...plainFilter, ...filter }, limits, clock.now);
    const texts = (side: 'me' | 'partner') => page[side].rows.map((row) => row.action.text);
    return { me: texts('me'), partner: texts('partner'), page };
  };
  return { store, clock, ana, bo, see };
}

describe('what is owed across partners', () => {
  it('stands in two lists, by due date with undated last', async () => {
    const { see } = await scene();
    const { me, partner } = await see();
    expect(me).toEqual(['Send the book', 'Introduce Dana', 'Call the printer', 'Think about it']);
    expect(partner).toEqual(['Draft the agenda']);
  });

  it('is ordered by partner, nobody last, or by age', async () => {
    const { see } = await scene();
    const byPartner = ['Send the book', 'Think about it', 'Introduce Dana', 'Call the printer'];
    expect((await see({ order: 'partner' })).me).toEqual(byPartner);
    expect((await see({ order: 'age' })).me[0]).toBe('Introduce Dana');
  });

  it('is narrowed by partner, lateness, kind and words', async () => {
    const { see, ana } = await scene();
    expect((await see({ partner: ana.id })).me).toEqual(['Send the book', 'Think about it']);
    expect((await see({ partner: 'none' })).me).toEqual(['Call the printer']);
    expect((await see({ late: true })).me).toEqual(['Send the book']);
    expect((await see({ kind: 'contact' })).me).toEqual(['Introduce Dana']);
    expect((await see({ query: 'ANA book' })).me).toEqual(['Send the book']);
    expect((await see({ query: 'mx ink' })).me).toEqual(['Call the printer']);
  });

  it('that is done can be found, the latest first, of one partner too', async () => {
    const { see, bo } = await scene();
    expect((await see({ state: 'done' })).me).toEqual(['Newer book', 'Old book']);
    expect((await see({ state: 'done', partner: bo.id })).me).toEqual(['Old book']);
  });

  it('that is done comes page by page, without what was taken away, dropped or is open', async () => {
    const { store, clock } = testStore();
    for (let n = 1; n <= 9; n++) {
      const status = n === 5 ? 'dropped' : n === 6 ? 'open' : 'done';
      const doneAt = status === 'open' ? null : n;
      await store.actions.add(actionFields({ partnerId: null, text: `A${n}`, status, doneAt }));
    }
    const all = store.actions.read(await store.actions.table.toArray());
    await store.actions.remove(all.find(({ text }) => text === 'A8')?.id ?? '');
    const whole = vi.spyOn(store.actions.table, 'toArray');
    const { me } = await owedPage(
      store,
      { ...plainFilter, state: 'done' },
      { me: 3, partner: 3 },
      clock.now,
    );
    expect(me.rows.map(({ action }) => action.text)).toEqual(['A9', 'A7', 'A4']);
    expect(me.total).toBeNull();
    expect(await doneTotals(store)).toEqual({ me: 6, partner: 0 });
    const open = await owedPage(store, plainFilter, limits, clock.now);
    expect(withTotals(open, { me: 6, partner: 0 }).me.total).toBe(1);
    expect(whole).not.toHaveBeenCalled();
  });

  it('names the partner of each, and leaves out whoever was taken away', async () => {
    const { see, store, bo } = await scene();
    await store.partners.remove(bo.id);
    const { page } = await see();
    expect(page.me.rows.find((row) => row.action.text === 'Introduce Dana')?.partner).toBeNull();
    expect(page.partners.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });

  it('keeps quick with 40,000 actions, 600 of them open', async () => {
    const { store, clock } = testStore();
    const rows = Array.from({ length: 40_000 }, (_, n) =>
      actionFields({
        partnerId: null,
        text: `Action ${n}`,
        ...(n % 67 ? { status: 'done', doneAt: n } : {}),
      }),
    );
    await store.actions.addMany(rows);
    const began = performance.now();
    const page = await owedPage(store, plainFilter, limits, clock.now);
    expect(page.me).toMatchObject({ total: 598 });
    expect(page.me.rows).toHaveLength(50);
    expect(performance.now() - began).toBeLessThan(1_000);
  }, 60_000);
});

describe('several at once', () => {
  const everything = async (store: Store) =>
    (await store.actions.table.toArray()).map((row) => {
      const { updatedAt: _, ...rest } = row as Action;
      return rest;
    });
  const ids = async (store: Store) =>
    store.actions.read(await store.actions.table.toArray()).map(({ id }) => id);

  it.each([
    ['done', finishActions, { status: 'done' }],
    ['open again', reopenActions, { status: 'open', doneAt: null }],
    ['dropped', dropActions, { status: 'dropped' }],
    [
      'moved',
      (store: Store, all: readonly string[]) => moveActions(store, all, '2026-06-01'),
      { due: '2026-06-01' },
    ],
  ] as const)('are %s, and come back as they were', async (_, change, expected) => {
    const { store } = await scene();
    const before = await everything(store);
    const undo = await change(store, [...(await ids(store)), crypto.randomUUID()]);
    for (const row of await everything(store)) expect(row).toMatchObject(expected);
    await undo();
    expect(await everything(store)).toEqual(before);
  });

  it('or one alone, word by word, with one way back', async () => {
    const { store } = await scene();
    const before = await everything(store);
    const [first = ''] = await ids(store);
    const to = { text: 'New words', owner: 'partner', kind: 'contact', detail: 'Mx Ink' } as const;
    const undo = await editAction(store, first, to);
    expect(await store.actions.get(first)).toMatchObject(to);
    await undo();
    expect(await everything(store)).toEqual(before);
  });

  it('keep what another page changed since', async () => {
    const { store } = await scene();
    const [first = ''] = await ids(store);
    const undo = await moveActions(store, [first], '2026-06-01');
    await store.actions.patch(first, { due: '2026-07-01', text: 'Mine' });
    await undo();
    expect(await store.actions.get(first)).toMatchObject({ due: '2026-07-01', text: 'Mine' });
  });
});
