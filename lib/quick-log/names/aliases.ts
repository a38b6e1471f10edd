import { isTitle } from '@/lib/shared/first-name';
import { wordsOf } from '../text/fold';
import type { KnownPartner } from '../types';

/** What else a partner is called: "Dr. Helga Brandt" is also "Helga", "Helga Brandt" and "Dr. Brandt". */
export function aliasesOf({ name, aliases = [] }: KnownPartner): readonly string[] {
  const words = wordsOf(name).map(({ folded }) => folded);
  const count = words.findIndex((word) => !isTitle(word));
  if (count < 1) return aliases;
  const bare = words.slice(count);
  const [first = ''] = bare;
  const formal = words.slice(0, count).map((title) => `${title} ${bare.at(-1) ?? ''}`);
  return [...aliases, first, bare.join(' '), ...formal];
}
