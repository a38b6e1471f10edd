import { fold } from '../detection/text';
import type { Partner } from '../mentoring/partner';
import { isTitle } from '../shared/first-name';

type Named = Pick<Partner, 'name' | 'emails'>;

/** The words of a name, folded, without the titles before it. */
function wordsOf(name: string): string[] {
  const words = fold(name).split(/\s+/u).filter(Boolean);
  const first = words.findIndex((word) => !isTitle(word.replace(/\.$/u, '')));
  return words.slice(Math.max(first, 0));
}

/** A partner of whom no more than the first name is known, as the quick log makes them: "Amina". */
export function firstNameOnly({ name, emails }: Named): boolean {
  return emails.length === 0 && name.trim().split(/\s+/u).length === 1;
}

/** What a name is found by: its words without titles, folded, and the first of them. */
export function nameKeys(name: string): { full: string; first: string } {
  const words = wordsOf(name);
  return { full: words.join(' '), first: words[0] ?? '' };
}

/** Whether somebody may be this partner by name: the same name, or the first one where no more is known. */
export function mayBear(partner: Named, person: Pick<Named, 'name'>): boolean {
  const [own, theirs] = [nameKeys(partner.name), nameKeys(person.name)];
  return own.full === theirs.full || (firstNameOnly(partner) && own.first === theirs.first);
}
