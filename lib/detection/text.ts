/** Enough for every real title and description; what follows it could only slow detection down. */
const TITLE_LIMIT = 400;
const DESCRIPTION_LIMIT = 2_500;

/** Letters that canonical decomposition leaves whole, and the base letter people type instead. */
const LOOSE: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};

/** A text prepared for vocabulary look-ups. */
export interface Text {
  /** The text after NFKC, cut, without addresses of pages and people; punctuation kept. */
  raw: string;
  /** The words as written. */
  words: readonly string[];
  /** The folded words, each with a space before and after it. */
  folded: string;
}

/**
 * Folds a text so that spellings of the same word compare equal: compatibility forms (NFKC), case, accents,
 * Arabic and Hebrew vowel points. Vowel signs of Indic scripts stay: they are letters there.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g, '')
    .normalize('NFC')
    .replace(/[ıłøđðßæœςةىیک]/g, (letter) => LOOSE[letter] ?? letter);
}

/** Invisible format characters (bidi marks, zero-width joiners, soft hyphens) never separate words. */
function clean(text: string, limit: number): string {
  return text
    .slice(0, limit)
    .normalize('NFKC')
    .slice(0, limit)
    .replace(/\p{Cf}/gu, '')
    .replace(/<[/!?a-z][^<>]{0,300}>/gi, ' ')
    .replace(/(?:https?:\/\/|www\.)[^\s]+/gi, ' ')
    .replace(/[^\s@<>()]{1,64}@[^\s@<>()]{1,255}/g, ' @ ');
}

function read(text: string, limit: number): Text {
  const raw = clean(text, limit);
  const words = raw.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return { raw, words, folded: ` ${fold(words.join(' '))} ` };
}

/** Prepares a title; only its first 400 characters count. */
export const readTitle = (title: string): Text => read(title, TITLE_LIMIT);

/** Prepares a description, which may be HTML; only its first 2,500 characters count. */
export const readDescription = (description: string): Text => read(description, DESCRIPTION_LIMIT);
