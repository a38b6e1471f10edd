import { base } from '../verb';
import { present } from './en-present';
import {
  endingIn,
  find,
  kinds,
  type Language,
  phrases,
  rule,
  startingWith,
  words,
} from './language';

const FILL = '(?:(?:also|then|just|gladly|definitely|probably|try to) )?';
const WILL = '(?:will|shall|is going to|is gonna|promise[sd]? to|agree[sd] to|offer(?:s|ed) to)';
const WILL_ME =
  "(?:i'?ll|i will|i shall|i'm going to|i am going to|i'm gonna|i promised? to|i've promised to|i agreed to|i offered to)";
const MAY = '(?:can|could|should|must|may|might|has to|needs to|ought to|wants to|plans to)';
const MAY_ME =
  "(?:i can|i could|i should|i must|i may|i might|i have to|i need to|i ought to|i want to|i plan to|i'd like to|i'm to|let me|remind me to|i've got to|i gotta)";
const THEY = '(?:she|he|they|you)';
const WE =
  "(?:we'll|we will|we shall|let's|we're going to|both of us will|we both will|we'll both)";
const GIVES =
  '(?:sends|shares|gives|brings|writes|shows|lends|forwards|mails|emails|introduces|tells|teaches|finds|gets)';
const NUMBER = 'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}';

/** English: sentences, date words and kinds. */
export const en: Language = {
  locale: 'en',
  me: ['me', 'i', 'myself'],
  sentences: [
    rule('me', '(?<owner>i (?:still )?owe) <name> (?:an? )?(?<do>\\S.*)$'),
    rule('me', '(?<owner>i (?:still )?owe) (?:an? )?~'),
    rule('partner', '<name> (?<owner>(?:still )?owes (?:me|us)) (?:an? )?~'),
    rule('partner', `(?<owner>${THEY} owes? (?:me|us)) (?:an? )?~`),
    rule('both', `(?<owner>${WE}) ${FILL}~`),
    rule('both', '<name> (?<owner>and (?:i|me) will) ~'),
    rule('both', '(?<owner>i and) <name> will ~'),
    rule('both', '(?<owner>(?:we|both of us) (?:need to|should|can|must|have to)) ~', {
      promise: false,
    }),
    rule('me', `(?<owner>${WILL_ME}) ${FILL}~`),
    rule('me', `(?<owner>${MAY_ME}) ${FILL}~`, { promise: false }),
    rule('me', '<name> (?<owner>(?:asked|wants|told) me to) ~', { promise: false }),
    rule('partner', `(?<owner>${THEY}(?:'ll| ${WILL}| are going to)) ${FILL}~`),
    rule('partner', `<name>(?<owner>'ll| ${WILL}) ${FILL}~`),
    rule('partner', "<name>(?<owner>'s (?:going to|gonna)) ~"),
    rule('partner', `<name> (?<owner>${MAY}) ~`, { promise: false }),
    rule('partner', '<name> (?<owner>to) ~', { promise: false, known: true }),
    rule('partner', `<name> (?<verb>${GIVES}) (?<owner>me|us) ~`, {
      say: ({ verb = '', owner = '', do: what = '' }) => `${base(verb)} ${owner} ${what}`,
    }),
    ...present,
  ],
  phrases: phrases([
    ['(?:eod|cob|(?:the )?end of (?:the )?day|close of (?:business|play))', 'today'],
    ['tonight|this (?:morning|afternoon|evening)', 'today'],
    ['eow|(?:the )?end of (?:the|this) week|this week', 'thisWeek'],
    ['(?:the )?(?:end of )?next week', 'nextWeek'],
    ['(?:the|this) weekend', 'weekend'],
    ['eom|(?:the )?end of (?:the|this) month|this month|month end', 'thisMonth'],
    ['(?:the )?(?:end of )?next month', 'nextMonth'],
    ['eoy|(?:the )?end of (?:the|this) year|year end', 'thisYear'],
    [
      '(?:(?:before|by|until|at|in|for|till) )?(?:our|the|my) next (?:meeting|session|call|one[- ]on[- ]one|1:1|catch[- ]?up|chat|time)',
      'meeting',
    ],
    [
      '(?:before|by|until|till) (?:the )?(?:next )?(?:meeting|session|1:1)|next (?:meeting|session|1:1)',
      'meeting',
    ],
    [`(?:in|within) (?<n>${NUMBER}) days?(?:' time)?`, 'days'],
    [`(?:in|within) (?<n>${NUMBER}) weeks?(?:'s? time)?`, 'weeks'],
    [`(?:in|within) (?<n>${NUMBER}) months?(?:'s? time)?`, 'months'],
    ['the (?<d>\\d{1,2})(?:st|nd|rd|th)', 'monthDay', 'weak'],
  ]),
  before: endingIn(
    '(?:no later than|due(?: on| by)?|by|until|till|before|on|for|this coming|coming)(?: end of| eod| cob)?(?: the| this)?',
  ),
  after: startingWith('(?:\\s+(?:at the latest|latest|eod|cob|morning|afternoon|evening))+'),
  notAfter: endingIn(
    'the|a|an|last|past|previous|every|each|from|since|after|about|of|our|my|your|his|her|their|this|version|chapter|page|section|v|next to',
  ),
  notBefore: startingWith(
    "'s|\\s+(?:of|people|pages?|chapters?|books?|times|items?|meeting|session|report|notes|workshop|call)",
  ),
  inMonth: endingIn('in|during|by (?:the )?end of|end of'),
  beforeMonth: endingIn('by|before|until|till'),
  weakDays: ['sun', 'sat', 'wed'],
  midWeekday: false,
  kinds: kinds([
    [
      'contact',
      'any',
      'introduc(?:e|es|ing|tions?)|intros?|connect(?=(?: \\S+){1,3} (?:with|to))|put(?= .+ in touch)|contact details',
    ],
    ['contact', 'first', 'contact|connect|ping|reach out to'],
    ['task', 'first', 'book|list'],
    [
      'resource',
      'any',
      'send|share|forward|articles?|book|books|links?|url|templates?|(?:reading )?list|paper|slides|recording',
    ],
    [
      'learning',
      'any',
      '(?<!of )courses?|workshops?|shadow|attend|sit in|practi[sc]e|training|webinar|conference',
    ],
    ['learning', 'first', 'try|learn|study'],
    ['support', 'any', 'help|support|feedback|stand in for'],
    ['support', 'first', 'review|cover|back(?! to| up the)|proofread|rehearse with'],
  ]),
  notNames: (
    'i it this that these those there here the a an my your his her its our their we us you he she they them ' +
    'who what when where why how someone somebody everyone everybody nobody anyone please maybe perhaps ' +
    'if and or but so then also note notes agenda action actions team teams people send share ask tell give get let introduce invite remind help show connect book call email ' +
    'will can could should would may might must need monday tuesday wednesday thursday friday saturday sunday ' +
    'today tomorrow next by until before on at in for to with from of about time plan idea only not just what'
  ).split(' '),
  person: [
    find(
      `(?:^|\\s)(?:send|give|ask|tell|show|help|email|call|ping|lend|teach|support|remind|meet|thank|introduce|connect|message|owe)\\s+<name>(?=\\s|$)`,
    ),
    find(`\\s(?:to|with|for)\\s+<name>(?=\\s|$)`),
  ],
  contact: find(
    "(?:\\b(?:to|with|and)|\\bcontact|\\bping|\\breach out to|\\bconnect|\\bintroduce)\\s+(?<name>\\p{L}[\\p{L}\\p{M}'-]*)",
  ),
  you: words("you(?!')"),
  together: '~ together',
};
