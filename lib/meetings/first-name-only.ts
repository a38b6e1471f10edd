import { fold } from '../detection/text';
import type { Partner } from '../mentoring/partner';
import { isTitle } from '../shared/first-name';
import { titlesAgree, titlesClash } from '../shared/titles';

type Named = Pick<Partner, 'name' | 'emails'>;

/** What a name is found by, all folded and without needless blanks. */
export interface NameKeys {
  /** The titles before it, without full stops: "Frau Dr. Brandt" has "frau" and "dr". */
  titles: string[];
  /** Its words without titles, and the first of them. */
  full: string;
  first: string;
}

/** "M" alone may be an initial: its full stop makes it a title. */
function opens(word: string): boolean {
  return isTitle(word.replace(/\.$/u, '')) && word.length > 1;
}

/** The keys of a name. */
export function nameKeys(name: string): NameKeys {
  const words = fold(name).split(/\s+/u).filter(Boolean);
  const from = Math.max(
    words.findIndex((word) => !opens(word)),
    0,
  );
  const titles = words.slice(0, from).map((word) => word.replace(/\.$/u, ''));
  return { titles, full: words.slice(from).join(' '), first: words[from] ?? '' };
}

/** A partner of whom no more than the first name is known, as the quick log makes them: "Amina". */
export function firstNameOnly({ name, emails }: Named): boolean {
  return emails.length === 0 && name.trim().split(/\s+/u).length === 1;
}

/** Whether the titles of two names leave them one person: "Herr Brandt" is no "Frau Brandt". */
export function mayBeOne(a: NameKeys, b: NameKeys): boolean {
  return !titlesClash(a.titles, b.titles);
}

/** Whether two names are one: the words without titles, and of a single word ("Mr Lee") the titles, too. */
export function sameName(a: NameKeys, b: NameKeys): boolean {
  if (a.full !== b.full || !mayBeOne(a, b)) return false;
  return a.full.includes(' ') || titlesAgree(a.titles, b.titles);
}

/** Whether somebody may be this partner by name: the same name, or the first one where no more is known. */
export function mayBear(partner: Named, person: Pick<Named, 'name'>): boolean {
  const [own, theirs] = [nameKeys(partner.name), nameKeys(person.name)];
  if (own.full === theirs.full) return sameName(own, theirs);
  return firstNameOnly(partner) && own.first === theirs.first;
}
