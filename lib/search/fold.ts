/**
 * Accents of Latin, Greek and Cyrillic, the vowel signs that Hebrew and Arabic may leave out, and what only chooses a
 * glyph; the signs of other scripts are letters.
 */
const MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670]|[\ufe00-\ufe0f]/g;

/** Letters that Unicode doesn't take apart, as people type them without them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
const OTHERS = /[ßæœøłđðþıς]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ASCII = /^[\u0000-\u007f]*$/;

const bare = (text: string) => text.normalize('NFKD').replace(MARKS, '');

/**
 * A text without case and accents, as words are compared: "Straße" is "strasse", "Évaluer" is "evaluer". Folding
 * twice changes nothing more. https://www.unicode.org/reports/tr15/
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return bare(bare(text).toLowerCase())
    .replace(OTHERS, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKC');
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** A German word as keyboards without umlauts write it ("gespraech"), folded; null where it has none. */
export function spelledOut(word: string): string | null {
  const small = word.normalize('NFC').toLowerCase();
  const out = small.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter);
  return out === small ? null : fold(out);
}
