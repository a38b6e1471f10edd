import { firstName as called } from '@/lib/shared/first-name';
import { compact, wordsOf } from '../text/fold';
import type { KnownPartner } from '../types';
import { aliasesOf } from './aliases';
import { apart, mayBe } from './titles';

/** The partners a typed name may mean, best first; more than one is ambiguous. */
export interface Resolved {
  ids: string[];
  /** The name was typed in full (name, first name, last name or alias), not abbreviated. */
  exact: boolean;
}

const NONE: Resolved = { ids: [], exact: false };

function forms(partner: KnownPartner): { full: string[]; parts: string[]; initials: string } {
  const parts = wordsOf(partner.name).map((word) => word.folded);
  const full = [partner.name, ...aliasesOf(partner)].map(compact).filter(Boolean);
  return { full, parts, initials: parts.map((part) => part.slice(0, 1)).join('') };
}

/** How well a query fits: 0 full name or alias, 1 one of its words, 2 initials, 3 a beginning; null not at all. */
function rankOf(query: string, partner: KnownPartner): number | null {
  const { full, parts, initials } = forms(partner);
  if (full.includes(query)) return 0;
  if (parts[0] === query || parts.at(-1) === query) return 1;
  if (parts.length > 1 && initials === query) return 2;
  return [...full, ...parts].some((form) => form.startsWith(query)) ? 3 : null;
}

interface Fit {
  id: string;
  rank: number;
}

function fitsOf(query: string, partners: readonly KnownPartner[]): Fit[] {
  return partners.flatMap((partner) => {
    const rank = rankOf(query, partner);
    return rank === null ? [] : [{ id: partner.id, rank }];
  });
}

/** A typed name without its titles may only be one in full: "Mrs Brand" is not the beginning of Brandt. */
function untitled(typed: string, partners: readonly KnownPartner[]): Fit[] {
  const { titles, name } = apart(typed);
  if (titles.length === 0) return [];
  const fits = fitsOf(compact(name), partners).filter(({ rank }) => rank <= 1);
  const may = partners.filter((partner) => mayBe(titles, partner)).map(({ id }) => id);
  return fits.filter(({ id }) => may.includes(id));
}

/**
 * Finds the partners that a typed name, beginning of a name, initials or handle may mean. Case,
 * accents and punctuation don't count, nor does a title before it ("Mrs Brandt"). If several fit equally well, the current partner is meant
 * when among them; else all are returned.
 */
export function resolveName(
  typed: string,
  partners: readonly KnownPartner[],
  currentPartnerId?: string,
): Resolved {
  const query = compact(typed);
  if (!query) return NONE;
  const whole = fitsOf(query, partners);
  const fits = whole.length > 0 ? whole : untitled(typed, partners);
  const best = Math.min(...fits.map(({ rank }) => rank));
  const ids = fits.filter(({ rank }) => rank === best).map(({ id }) => id);
  const exact = best <= 1;
  if (currentPartnerId && ids.includes(currentPartnerId)) return { ids: [currentPartnerId], exact };
  return { ids, exact };
}

/** The name used in a sentence. */
export function firstName({ name }: KnownPartner): string {
  return called(name);
}
