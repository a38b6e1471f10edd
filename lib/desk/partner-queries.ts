import { columnOf, isPresent, textIn } from '@/lib/storage/raw';
import type { Partner } from '../mentoring/partner';
import { onOneSide } from '../shared/sample-id';
import { partnersByName } from '../storage/partners-by-name';
import type { Store } from '../storage/store';
import { type Alike, alikeOf } from './partners/alike';

/** A page of the partners that match, and how many match in all. */
export interface PartnerPage {
  partners: Partner[];
  total: number;
  /** How many are archived, whatever is searched for. */
  archived: number;
  /** Other partners' names under each address that several partners have. */
  shared: Record<string, string[]>;
  /** Who else may be the same person, by the id of a partner without an address. */
  alike: Record<string, Alike[]>;
}

function textOf(row: unknown): string {
  if (typeof row !== 'object' || row === null) return '';
  const { name, emails } = row as { name?: unknown; emails?: unknown };
  return [name, ...(Array.isArray(emails) ? emails : [])].join('\n').toLocaleLowerCase();
}

function isArchived(row: unknown): boolean {
  return typeof columnOf(row, 'archivedAt') === 'number';
}

/**
 * Partners by name whose name or address contains `query`, the first `limit` of them; the archived ones
 * or the others. The rows are
 * sifted raw and only the page is parsed: with 2,000 partners that is what keeps typing light.
 */
export async function partnerPage(
  store: Store,
  query: string,
  limit: number,
  archived = false,
): Promise<PartnerPage> {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const rows = await partnersByName(store);
  const present = rows.filter(isPresent);
  const rests = present.filter(isArchived);
  const looked = archived ? rests : present.filter((row) => !isArchived(row));
  const hits = looked.filter((row) => words.every((word) => textOf(row).includes(word)));
  const partners = store.partners.read(hits.slice(0, limit));
  const shared = await sharedAddresses(store, partners);
  const names = looked.map((row) => ({ id: textIn(row, 'id'), name: textIn(row, 'name') }));
  const alike = archived ? {} : alikeOf(partners, names);
  return { partners, total: hits.length, archived: rests.length, shared, alike };
}

/** The partners that have one of these addresses, by name. */
export async function partnersAt(store: Store, emails: readonly string[]): Promise<Partner[]> {
  const wanted = new Set<unknown>(emails);
  const rows = (await partnersByName(store)).filter((row) => {
    const own = columnOf(row, 'emails');
    return Array.isArray(own) && own.some((email) => wanted.has(email));
  });
  return store.partners.read(rows);
}

/** Who shares which address with the given partners: address to the names of everyone who has it. */
export async function sharedAddresses(
  store: Store,
  partners: readonly Partner[],
): Promise<Record<string, string[]>> {
  const emails = [...new Set(partners.flatMap((partner) => partner.emails))];
  const holders = emails.length > 0 ? await partnersAt(store, emails) : [];
  const names = emails.map((email) => {
    const having = holders.filter((partner) => partner.emails.includes(email));
    return [email, having.map((partner) => partner.name)] as const;
  });
  return Object.fromEntries(names.filter(([, having]) => having.length > 1));
}

/** Whom one partner may be merged with, by name: all others, but nobody across the border of the sample. */
export async function otherPartners(store: Store, id: string) {
  const rows = (await partnersByName(store)).filter(isPresent);
  return rows
    .map((row) => ({ id: textIn(row, 'id'), name: textIn(row, 'name') }))
    .filter((other) => other.id !== id && onOneSide(other.id, id));
}
