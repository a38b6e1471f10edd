import type { Read } from '../lexicon';
import type { Text } from '../text';
import { withWords } from '../words/meeting';
import type { Finding, Signal } from './signal';

/** 1:1, 1-1, 1/1; not a date, a time or a score with more digits. */
const ONE_TO_ONE = /(?<![\d.:/-])1\s?[:∶/-]\s?1(?![\d.:/-])/u;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,3}`;
/** "Nora Bell / Sam Reed", "Nora & Sam", "Nora <> Sam". */
const PAIR = new RegExp(
  `${NAME} ?(?:/|&|<>|<->|↔|\\+| x | X | × | and | und | et | e | y | och | og | i | и ) ?${NAME}`,
  'u',
);

const CAPITAL = /^[\p{Lu}\p{Lo}]/u;

/** "with Lena", in the languages that put a word before the name. */
function namesPartner({ words }: Text): boolean {
  return words.some(
    (word, at) => withWords.has(word.toLowerCase()) && CAPITAL.test(words[at + 1] ?? ''),
  );
}

const isOneToOne = (title: Read) => ONE_TO_ONE.test(title.raw) || title.hits.alone !== undefined;
const hasNames = (title: Read) => PAIR.test(title.raw) || namesPartner(title);

/** Whether a title has anything of a talk between people. */
export const speaksOfTwo = (title: Read): boolean =>
  title.hits.talk !== undefined || isOneToOne(title) || hasNames(title);

/** A title in the form of a talk of two: 1:1, two names, "with Lena", "session". */
export const conversation: Signal = ({ title, description }) => {
  const findings: Finding[] = [];
  const one = isOneToOne(title);
  if (one) findings.push({ effect: 1.5, reason: { id: 'detection.one-to-one', params: {} } });
  if (hasNames(title)) {
    findings.push({ effect: one ? 0.3 : 1, reason: { id: 'detection.two-names', params: {} } });
  }
  if (!one && ONE_TO_ONE.test(description.raw.slice(0, 400))) {
    findings.push({ effect: 0.5, reason: { id: 'detection.one-to-one', params: {} } });
  }
  const word = title.hits.talk?.word;
  if (word) findings.push({ effect: 0.4, reason: { id: 'detection.talk', params: { word } } });
  return findings;
};
