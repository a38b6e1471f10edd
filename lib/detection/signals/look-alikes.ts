import type { MessageId } from '@/lib/i18n/translate';
import { readTitle, type Text } from '../text';
import { type Vocabulary, vocabulary } from '../vocabulary';
import { adminWords, boardWords, crowdWords, programmeWords } from '../words/administration';
import { gatheringWords, kickoffWords, teachingWords } from '../words/look-alikes';
import { otherTalkWords, preparationWords, topicWords } from '../words/other-talks';
import { isTalk } from './conversation';
import { belongsToMentoringWord, mentoringWordIn } from './mentoring-words';
import type { Finding, Signal } from './signal';

interface LookAlike {
  effect: number;
  words: Vocabulary;
  reason: MessageId;
}

const kind = (
  effect: number,
  reason: MessageId,
  ...lists: Parameters<typeof vocabulary>[0][]
): LookAlike[] => lists.map((list) => ({ effect, words: vocabulary(list), reason }));

const KINDS: readonly LookAlike[] = [
  ...kind(-4.2, 'detection.like-admin', adminWords),
  ...kind(-4, 'detection.like-teaching', teachingWords),
  ...kind(-3.6, 'detection.like-gathering', gatheringWords),
  ...kind(-3.4, 'detection.like-board', boardWords),
  ...kind(-3, 'detection.like-topic', topicWords),
  ...kind(-2.4, 'detection.like-kickoff', kickoffWords),
  ...kind(-2.2, 'detection.like-crowd', crowdWords),
  ...kind(-1.7, 'detection.like-other-talk', otherTalkWords),
  ...kind(-2.2, 'detection.like-programme', programmeWords),
];
const preparation = vocabulary(preparationWords);

/** Where a title's second thought begins: "Mentoring: interview workshop", "Mentor call - launch". */
const SEPARATOR = /\s[-–—|·•]\s|[:：|(（—]\s?/u;
/** A look-alike in what the mentoring talk is about, or in the description, weighs less. */
const ASIDE = 0.5;
const IN_DESCRIPTION = 0.3;
/** Each further kind adds less: they say the same thing again. */
const REPEAT = 0.5;

function found(text: Text, factor: number): Finding[] {
  return KINDS.flatMap(({ effect, words, reason }) => {
    const hit = words.find(text);
    if (!hit || belongsToMentoringWord(text, hit)) return [];
    if (reason === 'detection.like-other-talk' && preparation.find(text)) return [];
    return [{ effect: effect * factor, reason: { id: reason, params: { word: hit.word } } }];
  });
}

/** In "Mentoring session: launch plan" the part that names the talk is the subject, the rest its topic. */
function inTitle(title: Text): Finding[] {
  const parts = title.raw
    .split(SEPARATOR)
    .filter((part) => part.trim())
    .slice(0, 6)
    .map(readTitle);
  const head = parts.findIndex((part) => mentoringWordIn(part));
  const subject = parts[head];
  const split = subject && parts.length > 1 && (head === 0 || isTalk(subject));
  if (!split) return found(title, 1);
  const aside = parts.filter((_, at) => at !== head).flatMap((part) => found(part, ASIDE));
  return [...found(subject, 1), ...aside];
}

/** Advice, interviews and reviews are what a mentoring talk is about: in a description they say nothing. */
const SILENT: readonly MessageId[] = ['detection.like-topic', 'detection.like-other-talk'];

function inDescription(description: Text, seen: readonly Finding[]): Finding[] {
  const known = new Set([...SILENT, ...seen.map((one) => one.reason.id)]);
  const first = found(description, IN_DESCRIPTION).find((one) => !known.has(one.reason.id));
  return first ? [first] : [];
}

/** What often carries the word mentoring and isn't a talk of two: training, panels, deadlines, boards. */
export const lookAlikes: Signal = ({ title, description }) => {
  const titled = inTitle(title);
  const all = [...titled, ...inDescription(description, titled)];
  return all
    .sort((a, b) => a.effect - b.effect)
    .slice(0, 4)
    .map((one, at) => ({ ...one, effect: one.effect * REPEAT ** at }));
};
