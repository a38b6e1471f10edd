import type { MessageId } from '@/lib/i18n/translate';
import { mentoringWordIn, type Read, scanTitle } from '../lexicon';
import type { Hit } from '../vocabulary';
import { withWords } from '../words/meeting';
import { speaksOfTwo } from './conversation';
import type { Finding, Signal } from './signal';

/** Little, since the prior expects it; enough to lead the reasons against. */
const NO_WORD = -0.1;

/** A description of more words than this mentions many things in passing. */
const LONG = 60;

const ACTIVITY = 6.5;
/** "Mentor Monday", "email mentor": someone is named, a talk isn't. */
const PERSON = 4.8;
/** "Mentor: Nora, mentee: Sam". */
const namesBoth = ({ folded }: Read) => folded.includes(' mentor') && folded.includes(' mentee');
/** The same "with" where words aren't set apart. */
const MET_UNSPACED = /[与與和跟同][导導]师|(?:メンター|メンティー)と|멘[토티](?:님)?[와과]/u;

/** "mit der Mentorin", "with my mentor": the word before, or the one before that. */
function isMet({ words, folded }: Read, { at }: Hit): boolean {
  const before = words.slice(Math.max(0, at - 2), at);
  return before.some((word) => withWords.has(word.toLowerCase())) || MET_UNSPACED.test(folded);
}

/** What a description adds where the title is silent, by how plainly it speaks. */
const STATED = 4.2;
const MENTIONED = 3.2;
const PASSING = 1.3;
const HINTED = 1.6;
/** Words around the mention that may say "session" or "call". */
const NEARBY = 3;

function isBarePerson(text: Read, named: Hit): boolean {
  if (text.hits.person?.at !== named.at) return false;
  return !speaksOfTwo(text) && !isMet(text, named) && !namesBoth(text);
}

function finding(effect: number, id: MessageId, hit: Hit): Finding {
  return { effect, reason: { id, params: { word: hit.word } } };
}

function inTitle(text: Read): Finding | null {
  const named = mentoringWordIn(text);
  if (named)
    return finding(isBarePerson(text, named) ? PERSON : ACTIVITY, 'detection.word-title', named);
  const { near, hint } = text.hits;
  if (near) return finding(3.2, 'detection.word-near', near);
  return hint ? finding(1.9, 'detection.word-near', hint) : null;
}

/** "Mentorship session between ...", "call with your mentor", "mentor: Ana, mentee: Bo". */
function namesThisTalk(text: Read, { at, count }: Hit): boolean {
  const around = text.words.slice(Math.max(0, at - NEARBY), at + count + NEARBY).join(' ');
  return namesBoth(text) || scanTitle(around).hits.talk !== undefined;
}

function inDescription(text: Read): Finding | null {
  const long = text.words.length > LONG;
  const named = mentoringWordIn(text);
  if (named) {
    const effect = long ? PASSING : namesThisTalk(text, named) ? STATED : MENTIONED;
    return finding(effect, 'detection.word-description', named);
  }
  const close = text.hits.near ?? text.hits.hint;
  return close && !long ? finding(HINTED, 'detection.word-description', close) : null;
}

/** Words for mentoring, or near to it, in the title and in the description. */
export const mentoringWordsSignal: Signal = ({ title, description }) => {
  const found = [inTitle(title), inDescription(description)].filter((one) => one !== null);
  const first = found[0];
  if (!first) return [{ effect: NO_WORD, reason: { id: 'detection.no-word', params: {} } }];
  // Both texts come from the same hand: the description confirms the title, it doesn't count twice.
  const rest = found
    .slice(1)
    .map((one) => ({ ...one, effect: first.effect > 5 ? 0.3 : one.effect }));
  return [first, ...rest];
};
