import { base } from '../verb';
import { type Groups, rule, type SentenceRule } from './language';

/** What is done for somebody or by a day. What may be a state or a fact ("has", "starts", "speaks") is left out. */
const PLAIN =
  'send share write introduce prepare ask bring give finish complete submit organise organize arrange create forward upload propose suggest confirm collect summarise summarize translate proofread rehearse practise apply attend invite tell try fix add make lend teach learn talk help show pay do';
/** These are nouns too: after a name ("Priya books …") verbs only before an article or the like. */
const NOUNISH =
  'review book check draft email mail call update plan test print order message contact practice visit outline schedule sketch research';
/** Told and promised in the same form: "I read your mail" may be long ago. */
const PAST = 'read|set up|put|reread';
const FILL = '(?:(?:also|then|just|gladly|definitely|probably) )?';
const OBJECT =
  '(?:the|an?|me|us|my|our|her|his|their|its|this|that|these|those|some|all|every|each|two|three|four|\\d+|up|out)';

/** With a thing to it, a promise without any date. */
const PROMISE =
  /^(?:send|share|write|introduce|prepare|review|bring|ask|book|check|draft|forward|e?mail|call|organi[sz]e|arrange)$/iu;
/** The same of somebody else, of whom more is told than promised. */
const THEIRS = /^(?:sends|shares|forwards|introduces)$/iu;
const THING =
  /^(?:(?:the|my|our|her|him|his|their|them|this|that|these|those|you|your|me|us|two|three|four)(?!\p{L})|an? (?!lot|bit|few)|\d|\p{Lu}\p{Ll})/u;
/** What happens over and over, or with reserve, is told. */
const TOLD =
  /(?<!\p{L})(?:every|each|always|often|usually|sometimes|never|rarely|normally|mostly|too|well|badly|lots?|already|when|whenever|if|because|but)(?!\p{L})/iu;
const SHARED =
  /(?<!\p{L})(?:views?|worry|worries|concerns?|opinions?|feelings?|beliefs?|hopes?|fears?|frustrations?|interests?|sense|impressions?|values?)(?!\p{L})/iu;

const promised =
  (verbs: RegExp) =>
  ({ verb = '', do: what = '' }: Groups): boolean =>
    verbs.test(verb) &&
    THING.test(what) &&
    !TOLD.test(what) &&
    !(/^share/iu.test(verb) && SHARED.test(what));

const any = (words: string) => words.replaceAll(' ', '|');

/** "send try finish" as "sends|tries|finishes". */
const thirdOf = (words: string) =>
  words
    .replace(/(?<=[^aeiou])y(?= |$)/gu, 'ie')
    .replace(/(?<=[cs]h|x|s|o)(?= |$)/gu, 'e')
    .replace(/(?= |$)/gu, 's')
    .replaceAll(' ', '|');

const asTyped = ({ verb, do: what }: Groups) => `${verb} ${what}`;
const asBase = ({ verb = '', do: what }: Groups) => `${base(verb)} ${what}`;

const mine = { promise: promised(PROMISE), say: asTyped };
const theirs = { promise: promised(THEIRS), say: asBase };
const PLAINS = thirdOf(`${PLAIN} read`);
const NOUNS = `(?:${thirdOf(NOUNISH)})(?= ${OBJECT} )`;

/** English, said in the present: "I send …", "Priya writes …", "She tries …". */
export const present: readonly SentenceRule[] = [
  rule('me', `(?<owner>i) ${FILL}(?<verb>${any(PLAIN)}|${any(NOUNISH)}) ~`, mine),
  rule('me', `(?<owner>i) ${FILL}(?<verb>${PAST}) ~`, { promise: false, past: true, say: asTyped }),
  rule('partner', `(?<owner>they|you) ${FILL}(?<verb>${any(PLAIN)}|${any(NOUNISH)}) ~`, {
    promise: false,
    say: asTyped,
  }),
  rule('partner', `(?<owner>she|he) ${FILL}(?<verb>${PLAINS}|${thirdOf(NOUNISH)}) ~`, theirs),
  rule('partner', `<name> ${FILL}(?<verb>${PLAINS}|${NOUNS}) ~`, { ...theirs, known: true }),
];
