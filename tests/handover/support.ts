import { bundleText, chosen, givingOf, noteGiven } from '@/lib/handover/give';
import { type Bundle, readBundle } from '@/lib/handover/read';
import { type Taking, takeBundle } from '@/lib/handover/take';
import { newPartner } from '@/lib/mentoring/new-partner';
import type { Store } from '@/lib/storage/store';
import { testStore } from '../support/store';

/** One of the two, with their own Cairn and the other as their partner. */
export interface End {
  store: Store;
  clock: { now: number };
  card: { id: string; name: string };
  /** Whom they meet: the id of the other one's row here. */
  partner: string;
}

const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null };

export async function end(
  name: string,
  other: string,
  chair: 'mentor' | 'mentee',
  id: string = crypto.randomUUID(),
): Promise<End> {
  const { store, clock } = testStore();
  const partner = await store.partners.add(newPartner({ name: other, chair }));
  return { store, clock, card: { id, name }, partner: partner.id };
}

/** Two Cairns whose users meet each other. */
export async function pair(): Promise<[End, End]> {
  const ana = await end('Ana', 'Bo', 'mentor', '00000000-0000-4000-8000-00000000000a');
  const bo = await end('Bo', 'Ana', 'mentee', '00000000-0000-4000-8000-00000000000b');
  return [ana, bo];
}

/** The file that one end hands over, as text; noted as handed over. */
export async function fileOf(from: End, kept: ReadonlySet<string> = new Set()): Promise<string> {
  const giving = await givingOf(from.store, from.partner);
  if (!giving) throw new Error('nobody there');
  const given = chosen(giving, kept);
  const keys = { email: '', line: '', secret: '' };
  const card = { ...stamps, ...keys, ...from.card };
  const text = bundleText(given, card, from.clock.now);
  await noteGiven(from.store, given, kept);
  return text;
}

export function bundleOf(text: string, now = Date.UTC(2026, 4, 14, 9)): Bundle {
  const bundle = readBundle(text, now);
  if (typeof bundle === 'string') throw new Error(bundle);
  return bundle;
}

export function taking(at: End, text: string): Taking {
  const bundle = bundleOf(text, at.clock.now);
  return { bundle, partnerId: at.partner, first: at.card.id < bundle.from.id };
}

export async function take(
  at: End,
  text: string,
  picks: Parameters<typeof takeBundle>[2] = new Map(),
) {
  return takeBundle(at.store, taking(at, text), picks);
}
