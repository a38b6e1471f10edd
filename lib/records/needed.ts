import type { Store } from '../storage/store';

const BY_STATUS = ['actions', 'agendaItems', 'goals', 'focuses', 'agreements'] as const;
const BY_PARTNER = ['goalCheckIns', 'charters', 'feedback'] as const;

/** Every table in which something can hang on a partner, and the partners' own: a transaction's scope. */
export function partnerTables(store: Store) {
  const names = [...BY_STATUS, ...BY_PARTNER] as const;
  const { partners, meetings, roadmapThemes, pulses } = store;
  const more = [partners, meetings, roadmapThemes, pulses];
  return [...more, ...names.map((name) => store[name])].map(({ table }) => table);
}

/** Whether anything undeleted hangs on a partner, who then must not be taken back with one step. */
export async function isNeeded(store: Store, partnerId: string): Promise<boolean> {
  const meetings = store.meetings.table.where('partnerStarts').startsWith(`${partnerId} `);
  if (store.meetings.read(await meetings.toArray()).length > 0) return true;
  for (const name of BY_STATUS) {
    const { table } = store[name];
    const rows = table.where('[partnerId+status]').between([partnerId, ''], [partnerId, '\uffff']);
    if (store[name].read(await rows.toArray()).length > 0) return true;
  }
  for (const name of BY_PARTNER) {
    const rows = store[name].table.where('partnerId').equals(partnerId);
    if (store[name].read(await rows.toArray()).length > 0) return true;
  }
  const all = [
    [partnerId, -Infinity],
    [partnerId, Infinity],
  ];
  const themes = store.roadmapThemes.table.where('[partnerId+order]').between(all[0], all[1]);
  const pulses = store.pulses.table.where('[partnerId+at]').between(all[0], all[1]);
  return (
    store.roadmapThemes.read(await themes.toArray()).length > 0 ||
    store.pulses.read(await pulses.toArray()).length > 0
  );
}

/** Softly removes a partner made by a step that is taken back, unless something has come to hang on them. */
export function removeUnneeded(store: Store, partnerId: string): Promise<void> {
  return store.db.transaction('rw', partnerTables(store), async () => {
    if (!(await isNeeded(store, partnerId))) await store.partners.remove(partnerId);
  });
}
