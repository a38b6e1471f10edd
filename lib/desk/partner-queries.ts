import type { Partner } from '../mentoring/partner';
import type { Store } from '../storage/store';
import { isPresent } from './raw';

/** A page of the partners that match, and how many match in all. */
export interface PartnerPage {
  partners: Partner[];
  total: number;
  /** Other partners' names under each address that several partners have. */
  shared: Record<string, string[]>;
}

function textOf(row: unknown): string {
  if (typeof row !== 'object' || row === null) return '';
  const { name, emails } = row as { name?: unknown; emails?: unknown };
  return [name, ...(Array.isArray(emails) ? emails : [])].join('\n').toLocaleLowerCase();
}

/**
 * Partners by name whose name or address contains `query`, the first `limit` of them. The rows are
 * sifted raw and only the page is parsed: with 2,000 partners that is what keeps typing light.
 */
export async function partnerPage(
  store: Store,
  query: string,
  limit: number,
): Promise<PartnerPage> {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const rows = await store.partners.table.orderBy('name').toArray();
  const hits = rows.filter(
    (row) => isPresent(row) && words.every((word) => textOf(row).includes(word)),
  );
  const partners = store.partners.read(hits.slice(0, limit));
  return { partners, total: hits.length, shared: await sharedAddresses(store, partners) };
}

/** The partners that have one of these addresses. */
export async function partnersAt(store: Store, emails: readonly string[]): Promise<Partner[]> {
  const rows = await store.partners.table
    .where('emails')
    .anyOf([...emails])
    .distinct()
    .toArray();
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
