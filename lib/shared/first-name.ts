/** Titles that may open a name, folded and without a full stop, in the five languages. */
const TITLES = new Set(
  (
    'dr dra dott dipl ing prof profa professor professorin mr mrs ms mx miss mister herr frau ' +
    'doktor doctor docteur doutor doutora doctora professeur professeure profesor profesora ' +
    'm mme mlle monsieur madame sr sra srta senor senora senhor senhora'
  ).split(' '),
);

/** Whether a word, folded (lower case, no accents) and without its full stop, is a title such as "dr". */
export function isTitle(folded: string): boolean {
  return TITLES.has(folded);
}

/** "M" alone may be a first initial: only its full stop makes a word of one letter a title. */
function opensWithTitle(word: string): boolean {
  if (word.endsWith('.')) return true;
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.length > 1 && isTitle(folded);
}

/**
 * What a colleague is called: the first word of a name, or the whole name where that word is a title or
 * an initial ("Dr. Helga Brandt"). Of an address only what stands before its "@".
 */
export function firstName(name: string): string {
  const [before = name] = name.trim().split('@');
  const [first = ''] = before.split(/\s+/u);
  return opensWithTitle(first) ? before.trim() : first || name;
}
