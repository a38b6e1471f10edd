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

/** Those of them that are degrees and offices: whoever bears one has a first name all the same. */
const DEGREES = new Set(
  (
    'dr dra dott dipl ing prof profa professor professorin doktor doctor docteur doutor doutora ' +
    'doctora professeur professeure profesor profesora'
  ).split(' '),
);

const bare = (word: string) =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/u, '');

/** "M" alone may be a first initial: only its full stop makes a word of one letter a title. */
function isOpening(word: string): boolean {
  if (word.endsWith('.')) return true;
  const folded = bare(word);
  return folded.length > 1 && isTitle(folded);
}

/** The first name behind degrees, where a last one follows it: "Helga" of "Dr. Helga Brandt"; null where none does. */
function behindDegrees(words: readonly string[]): string | null {
  const from = words.findIndex((word) => !DEGREES.has(bare(word)));
  const [first, last] = words.slice(Math.max(from, 0));
  const named = from > 0 && first && last && /^\p{Lu}/u.test(first) && !isOpening(first);
  return named ? first : null;
}

/**
 * What a colleague is called, by one rule for all: by the first name where it is known, degrees before it
 * left out ("Dr. Helga Brandt" is Helga); else by the whole name. So is whoever bears a form of address ("Frau
 * Brandt", "Mr John Smith"), a title and no more than a last name ("Dr. Brandt", "Dr. van Houten"), or an
 * initial. Of an address only what stands before its "@".
 */
export function firstName(name: string): string {
  const [before = name] = name.trim().split('@');
  const words = before.split(/\s+/u);
  const [first = ''] = words;
  if (!isOpening(first)) return first || name;
  return behindDegrees(words) ?? before.trim();
}
