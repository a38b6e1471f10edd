import type { Language } from './languages/language';
import { looksLikeName } from './names/stranger';
import { fold, wordsOf } from './text/fold';
import type { KnownPartner } from './types';

const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'da',
  'di',
  'del',
  'der',
  'den',
  'la',
  'le',
  'dos',
  'das',
  'bin',
  'al',
  'el',
]);

interface Person {
  name: string;
  end: number;
}

/** Capitalised names in a text after its first word, each with its particles and last name. */
function people(text: string, language: Language): Person[] {
  const found: Person[] = [];
  const tokens = Array.from(text.matchAll(/[\p{L}\p{M}\p{N}'.-]+/gu));
  tokens.forEach((token, i) => {
    const word = token[0].replace(/[.'-]+$/u, '').replace(/'s$/u, '');
    if (i === 0 || !looksLikeName(word, language)) return;
    const last = found.at(-1);
    const gap = last ? text.slice(last.end, token.index).trim() : '-';
    if (last && (gap === '' || PARTICLES.has(gap.toLowerCase()))) {
      last.name = gap ? `${last.name} ${gap} ${word}` : `${last.name} ${word}`;
      last.end = token.index + word.length;
    } else found.push({ name: word, end: token.index + word.length });
  });
  return found;
}

function isPartner(name: string, partner: KnownPartner | undefined): boolean {
  if (!partner) return false;
  const own = [partner.name, ...(partner.aliases ?? [])].flatMap((form) => wordsOf(form));
  const folded = own.map((word) => word.folded);
  return wordsOf(name).every((word) => folded.includes(word.folded));
}

/**
 * The other person a contact is about: the first name that is not the partner's. `first` is passed
 * over too (a new partner named in the same line). A name in lower case is taken after "to", "with".
 */
export function contactName(
  text: string,
  language: Language,
  partner: KnownPartner | undefined,
  newPartner: string | null,
): string | null {
  const isOther = (name: string) =>
    !isPartner(name, partner) && fold(name) !== fold(newPartner ?? '');
  // "introduce me to Lea" is about Lea.
  const notSomebody = new Set([...language.notNames, ...language.me]);
  const named = people(text, language).find(({ name }) => isOther(name))?.name;
  if (named) return named;
  const spoken = Array.from(text.matchAll(new RegExp(language.contact.source, 'gi')))
    .map((match) => match.groups?.name ?? '')
    .find((name) => name.length > 1 && isOther(name) && !notSomebody.has(fold(name)));
  return spoken ? spoken.charAt(0).toUpperCase() + spoken.slice(1) : null;
}
