import type { MessageId } from '@/lib/i18n/translate';
import type { Text } from '../text';
import { type Hit, vocabulary } from '../vocabulary';
import { falseFriends, hintWords, mentoringWords, nearWords } from '../words/mentoring';
import type { Finding, Signal } from './signal';

const core = vocabulary(mentoringWords);
const near = vocabulary(nearWords);
const hint = vocabulary(hintWords);
const notMentoring = vocabulary(falseFriends);

/** Little, since the prior expects it; enough to lead the reasons against. */
const NO_WORD = -0.1;

/** A description of more words than this mentions many things in passing. */
const LONG = 60;

/** The word for mentoring in a text; null also where it is a town's or a company's name. */
export function mentoringWordIn(text: Text): Hit | null {
  const hit = core.find(text);
  return hit && notMentoring.find(text)?.at === hit.at ? null : hit;
}

function finding(effect: number, id: MessageId, hit: Hit): Finding {
  return { effect, reason: { id, params: { word: hit.word } } };
}

/** Whether a word is part of the name of a mentoring relation, as "onboarding" in "onboarding buddy". */
export function belongsToMentoringWord(text: Text, { at }: Hit): boolean {
  const name = near.find(text);
  return name !== null && name.count > 1 && at >= name.at && at < name.at + name.count;
}

function inTitle(text: Text): Finding | null {
  const named = mentoringWordIn(text);
  if (named) return finding(6.5, 'detection.word-title', named);
  const close = near.find(text);
  if (close) return finding(3.2, 'detection.word-near', close);
  const hinted = hint.find(text);
  return hinted ? finding(1.9, 'detection.word-near', hinted) : null;
}

function inDescription(text: Text): Finding | null {
  const named = mentoringWordIn(text);
  if (named)
    return finding(text.words.length > LONG ? 1.3 : 3.2, 'detection.word-description', named);
  const close = text.words.length > LONG ? null : (near.find(text) ?? hint.find(text));
  return close ? finding(0.8, 'detection.word-description', close) : null;
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
