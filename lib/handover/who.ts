import type { Partner } from '../mentoring/partner';
import { isSample } from '../shared/sample-id';
import type { Store } from '../storage/store';
import type { Bundle } from './read';

/** Who may have handed a file over. */
export interface People {
  /** Everybody the user meets, by name. */
  all: Pick<Partner, 'id' | 'name' | 'chair'>[];
  /** Who it is most likely, and what tells so; null where nothing does. */
  likely: { id: string; by: 'before' | 'email' | 'name' } | null;
}

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

function likelyOf(all: readonly Partner[], from: Bundle['from'], known: string | undefined) {
  if (known) return { id: known, by: 'before' as const };
  const email = from.email.trim().toLowerCase();
  const other = all.filter(({ chair }) => chair !== from.chair);
  const byEmail = all.filter(({ emails }) => email !== '' && emails.includes(email));
  const byName = other.filter(({ name }) => plain(name) === plain(from.name) && name.trim() !== '');
  if (byEmail[0] && byEmail.length === 1) return { id: byEmail[0].id, by: 'email' as const };
  if (byName[0] && byName.length === 1) return { id: byName[0].id, by: 'name' as const };
  return null;
}

/** Everybody who may have handed a file over; nobody of the sample. */
export async function peopleFor(store: Store, { from }: Pick<Bundle, 'from'>): Promise<People> {
  const rows = store.partners.read(await store.partners.table.toArray());
  const all = rows.filter((one) => !isSample(one)).sort((a, b) => a.name.localeCompare(b.name));
  const exchanges = store.handovers.read(await store.handovers.table.toArray());
  const before = exchanges.find(
    ({ cairns, partnerId }) => cairns.includes(from.id) && all.some(({ id }) => id === partnerId),
  );
  const likely = likelyOf(all, from, before?.partnerId);
  return { all: all.map(({ id, name, chair }) => ({ id, name, chair })), likely };
}
