import { readDescription, readTitle, type Text } from './text';
import { buildIndex, type Hit, type Index, scan } from './vocabulary';
import { adminWords, boardWords, crowdWords, programmeWords } from './words/administration';
import { gatheringWords, kickoffWords, teachingWords } from './words/look-alikes';
import { aloneWords, talkWords } from './words/meeting';
import { falseFriends, hintWords, mentoringWords, nearWords, personWords } from './words/mentoring';
import { cancelledWords, otherTalkWords, preparationWords, topicWords } from './words/other-talks';
import { taskWords } from './words/tasks';

const LISTS = {
  mentoring: mentoringWords,
  near: nearWords,
  hint: hintWords,
  falseFriend: falseFriends,
  talk: talkWords,
  alone: aloneWords,
  admin: adminWords,
  teaching: teachingWords,
  gathering: gatheringWords,
  board: boardWords,
  topic: topicWords,
  kickoff: kickoffWords,
  crowd: crowdWords,
  otherTalk: otherTalkWords,
  programme: programmeWords,
  preparation: preparationWords,
  cancelled: cancelledWords,
  task: taskWords,
  person: personWords,
};
type WordKind = keyof typeof LISTS;

/** A text and the first word of each kind in it. */
export interface Read extends Text {
  hits: Readonly<Partial<Record<WordKind, Hit>>>;
}

let index: Index<WordKind> | undefined;

/** Built at the first look-up: a background that wakes for something else needn't wait for it. */
function withHits(text: Text): Read {
  index ??= buildIndex(LISTS);
  return { ...text, hits: scan(index, text) };
}

/** A title, or a part of one, with the words found in it. */
export const scanTitle = (title: string): Read => withHits(readTitle(title));

/** A description with the words found in it. */
export const scanDescription = (description: string): Read =>
  withHits(readDescription(description));

/** The word for mentoring in a text; null also where it is a town's or a company's name. */
export function mentoringWordIn({ hits }: Read): Hit | null {
  const { mentoring, falseFriend } = hits;
  return mentoring && falseFriend?.at !== mentoring.at ? mentoring : null;
}
