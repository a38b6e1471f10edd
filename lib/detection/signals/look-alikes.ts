import type { MessageId } from '@/lib/i18n/translate';
import { mentoringWordIn, type Read, scanTitle } from '../lexicon';
import type { Hit } from '../vocabulary';
import type { Finding, Signal } from './signal';

interface LookAlike {
  kind: keyof Read['hits'];
  effect: number;
  reason: MessageId;
}

const KINDS: readonly LookAlike[] = [
  { kind: 'admin', effect: -4.2, reason: 'detection.like-admin' },
  { kind: 'teaching', effect: -4, reason: 'detection.like-teaching' },
  { kind: 'gathering', effect: -3.6, reason: 'detection.like-gathering' },
  { kind: 'board', effect: -3.4, reason: 'detection.like-board' },
  { kind: 'topic', effect: -3, reason: 'detection.like-topic' },
  { kind: 'kickoff', effect: -2.4, reason: 'detection.like-kickoff' },
  { kind: 'crowd', effect: -2.2, reason: 'detection.like-crowd' },
  { kind: 'programme', effect: -2.2, reason: 'detection.like-programme' },
  { kind: 'task', effect: -3, reason: 'detection.like-task' },
  { kind: 'otherTalk', effect: -1.9, reason: 'detection.like-other-talk' },
];

/** Where a title's second thought begins: "Mentoring: interview workshop", "Mentor call - launch". */
const SEPARATOR = /\s[-–—|·•]\s|[:：|(（—]\s?|\s(?:about|re|regarding|über|sobre|sur|про|о|об)\s/u;
/** A look-alike in what the mentoring talk is about, or in the description, weighs less. */
const ASIDE = 0.5;
/** Even less where the subject is plainly a talk. */
const ASIDE_OF_TALK = 0.35;
const IN_DESCRIPTION = 0.3;
/** Each further kind adds less: they say the same thing again. */
const REPEAT = 0.5;

/** Whether a word is part of the name of a mentoring relation, as "onboarding" in "onboarding buddy". */
function belongsToName({ hits: { near } }: Read, { at }: Hit): boolean {
  return near !== undefined && near.count > 1 && at >= near.at && at < near.at + near.count;
}

function found(text: Read, factor: number): Finding[] {
  return KINDS.flatMap(({ kind, effect, reason }) => {
    const hit = text.hits[kind];
    if (!hit || belongsToName(text, hit)) return [];
    if (kind === 'task' && hit.at > 0 && hit.at < text.words.length - 1) return [];
    if (kind === 'otherTalk' && text.hits.preparation) return [];
    return [{ effect: effect * factor, reason: { id: reason, params: { word: hit.word } } }];
  });
}

/** In "Mentoring session: launch plan" the part that names the talk is the subject, the rest its topic. */
function inTitle(title: Read): Finding[] {
  const parts = title.raw
    .split(SEPARATOR)
    .filter((part) => part.trim())
    .slice(0, 6)
    .map(scanTitle);
  const head = parts.findIndex((part) => mentoringWordIn(part));
  const subject = parts[head];
  const split = subject && parts.length > 1 && (head === 0 || subject.hits.talk);
  if (!split) return found(title, 1);
  const factor = subject.hits.talk ? ASIDE_OF_TALK : ASIDE;
  const aside = parts.filter((_, at) => at !== head).flatMap((part) => found(part, factor));
  return [...found(subject, 1), ...aside];
}

/** Advice, interviews and reviews are what a mentoring talk is about: in a description they say nothing. */
const SILENT: readonly MessageId[] = [
  'detection.like-task',
  'detection.like-topic',
  'detection.like-other-talk',
];

function inDescription(description: Read, seen: readonly Finding[]): Finding[] {
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
