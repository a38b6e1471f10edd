import type { Text } from '../text';
import { vocabulary } from '../vocabulary';
import { aloneWords, talkWords, withWords } from '../words/meeting';
import type { Finding, Signal } from './signal';

const talk = vocabulary(talkWords);
const alone = vocabulary(aloneWords);

/** 1:1, 1-1, 1/1; not a date, a time or a score with more digits. */
const ONE_TO_ONE = /(?<![\d.:/-])1\s?[:∶/-]\s?1(?![\d.:/-])/u;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,3}`;
/** "Nora Bell / Sam Reed", "Nora & Sam", "Nora <> Sam". */
const PAIR = new RegExp(`${NAME} ?(?:/|&|<>|<->|↔|\\+| x | X | × | and | und | et | e | y | och | og | i | и ) ?${NAME}`, 'u'); // biome-ignore format: one pattern

const CAPITAL = /^[\p{Lu}\p{Lo}]/u;

/** "with Lena", in the languages that put a word before the name. */
function namesPartner({ words }: Text): boolean {
  return words.some(
    (word, at) => withWords.has(word.toLowerCase()) && CAPITAL.test(words[at + 1] ?? ''),
  );
}

/** Whether a title speaks of a talk (session, call, Gespräch ...). */
export const isTalk = (text: Text): boolean => talk.find(text) !== null;

/** A title in the form of a talk of two: 1:1, two names, "with Lena", "session". */
export const conversation: Signal = ({ title, description }) => {
  const findings: Finding[] = [];
  const one = ONE_TO_ONE.test(title.raw) || alone.find(title) !== null;
  if (one) findings.push({ effect: 1.5, reason: { id: 'detection.one-to-one', params: {} } });
  const pair = PAIR.test(title.raw) || namesPartner(title);
  if (pair) {
    findings.push({ effect: one ? 0.3 : 1, reason: { id: 'detection.two-names', params: {} } });
  }
  if (!one && ONE_TO_ONE.test(description.raw.slice(0, 400))) {
    findings.push({ effect: 0.5, reason: { id: 'detection.one-to-one', params: {} } });
  }
  const word = talk.find(title)?.word;
  if (word) findings.push({ effect: 0.4, reason: { id: 'detection.talk', params: { word } } });
  return findings;
};
