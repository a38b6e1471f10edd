import {
  endingIn,
  find,
  type Groups,
  kinds,
  type Language,
  phrases,
  rule,
  startingWith,
  words,
} from './language';

/** Verbs of promising in the first person; any other "ich …e" may be a thought. */
const GIVE =
  'schicke|sende|maile|teile|gebe|schreibe|stelle|bereite|lese|mache|erledige|übernehme|frage|organisiere|helfe|prüfe|bringe|hole|rufe|melde|kümmere|erstelle|plane|suche|leite|zeige|besorge|unterstütze|begleite|entwerfe|buche|kontaktiere|verbinde|vernetze|empfehle|leihe';
const PREFIX =
  'vor|ab|an|auf|aus|bei|durch|ein|mit|nach|weiter|zu|zusammen|zurück|teil|her|hin|los|um|fertig';
const NUMBER =
  'einem|einer|ein|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|\\d{1,3}';
const WILL = 'wird|will|möchte|soll|muss|kann|darf';

/** "schicke … weiter" is said alone as "… weiterschicken". */
export function infinitive(groups: Groups): string {
  const rest = groups.do ?? '';
  const verb = `${(groups.verb ?? '').toLowerCase()}n`;
  const split = find(`^(?<rest>.+?)\\s+(?<prefix>${PREFIX})[\\s.!]*$`).exec(rest)?.groups;
  return split ? `${split.rest} ${split.prefix}${verb}` : `${rest} ${verb}`;
}

const asSaid = (groups: Groups) => `${groups.name ?? ''} ${groups.verb ?? ''} ${groups.do ?? ''}`;

/** German: sentences, date words and kinds. */
export const de: Language = {
  locale: 'de',
  me: ['ich', 'mir', 'me'],
  sentences: [
    rule('me', '(?<owner>ich schulde) <name> (?:noch )?(?:eine?n? )?~'),
    rule('partner', '<name> (?<owner>schuldet mir) (?:noch )?(?:eine?n? )?~'),
    rule('me', `(?<owner>ich (?:werde|verspreche,?)) ~`),
    rule('me', `(?<owner>ich (?:will|möchte|soll|sollte|muss|müsste|kann|könnte)) ~`, {
      promise: false,
    }),
    rule('both', '(?<owner>(?:wir|wir beide) werden) ~'),
    rule('both', '(?<owner>wir (?:wollen|sollten|müssen|können)) ~', { promise: false }),
    rule('both', '<name> (?<owner>und ich werden) ~'),
    rule('both', '(?<owner>ich und) <name> werden ~'),
    rule('me', `(?<owner>ich) (?<verb>${GIVE}) ~`, { say: infinitive }),
    rule('me', `(?<verb>${GIVE}) (?<owner>ich) ~`, { say: infinitive }),
    rule('me', `(?<owner>werde ich) ~`),
    rule('me', '(?<owner>ich) (?<verb>\\p{L}+e) ~', { promise: false, say: infinitive }),
    rule('partner', '(?<owner>(?:sie|er) (?:wird|schuldet mir)) ~'),
    rule('partner', '(?<owner>du (?:wirst|schuldest mir)) ~'),
    rule('partner', '<name> (?<owner>wird) ~'),
    rule('partner', '(?<owner>wird) <name> ~'),
    rule('partner', `<name> (?<owner>${WILL}|sollte|könnte) ~`, { promise: false }),
    rule('partner', '<name> (?<verb>\\p{L}+t) (?<owner>mir|uns) ~', {
      say: (groups) => `${groups.name} ${groups.verb} ${groups.owner} ${groups.do}`,
    }),
    rule('partner', '<name> (?<verb>stellt) (?<owner>mich|uns) (?<do>\\S.* vor)[\\s.!]*$', {
      say: (groups) => `${groups.name} ${groups.verb} ${groups.owner} ${groups.do}`,
    }),
    rule('partner', '<name> (?<verb>\\p{L}+t) ~', { promise: false, known: true, say: asSaid }),
    rule('partner', '(?<verb>\\p{L}+t) <name> (?<what>mir .+)$', {
      say: (groups) => `${groups.name} ${groups.verb?.toLowerCase()} ${groups.what}`,
    }),
  ],
  phrases: phrases([
    [
      '(?:heute|bis|am) (?:zum )?Feierabend|Ende des Tages|heute (?:Abend|Nachmittag|früh|Morgen)',
      'today',
    ],
    ['übermorgen', 'afterTomorrow'],
    [
      '(?:bis )?(?:zum )?Ende (?:der|dieser) Woche|Wochenende der Woche|diese(?:r)? Woche',
      'thisWeek',
    ],
    ['(?:Ende )?(?:der )?(?:nächste[rn]?|kommende[rn]?) Woche', 'nextWeek'],
    ['(?:dieses|am|übers|zum) Wochenende', 'weekend'],
    ['(?:zum )?(?:Monatsende|Ende (?:des|dieses) Monats)|diese[nms]? Monats?', 'thisMonth'],
    ['(?:Ende )?(?:nächste[nms]|kommende[nms]) Monats?', 'nextMonth'],
    ['(?:zum )?(?:Jahresende|Ende des Jahres)', 'thisYear'],
    [
      '(?:(?:vor|bis|bei|zu|in|zum|beim) )?(?:de[mr]|unsere[mnr]|zum|beim)? ?nächste[mnrs]? (?:Treffen|Gespräch|Termin|Sitzung|Meeting|Mal)',
      'meeting',
    ],
    [`(?:in|binnen|innerhalb von) (?<n>${NUMBER}) Tag(?:en)?`, 'days'],
    [`(?:in|binnen|innerhalb von) (?<n>${NUMBER}) Wochen?`, 'weeks'],
    [`(?:in|binnen|innerhalb von) (?<n>${NUMBER}) Monat(?:en)?`, 'months'],
    [
      '(?:am|bis|zum|bis zum|dem|den) (?<d>\\d{1,2})\\.?(?!\\.?\\d)(?!\\.? ?\\p{L})',
      'monthDay',
      'weak',
    ],
    ['(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})(?:\\.(?!\\d)|(?![\\d.]))', 'dayMonth', 'weak'],
  ]),
  before: endingIn(
    '(?:spätestens |noch )?(?:bis(?: spätestens)?|vor|am|zum|fällig(?: am)?|ab|für)?(?: zum| am)?(?: diesen| diesem| kommenden| kommendem| dem)?',
  ),
  after: startingWith('(?:\\s+(?:früh|vormittag|nachmittag|abend|spätestens))+'),
  notAfter: endingIn(
    'seit|vom|von|der|die|das|letzte[nrms]?|vorige[nrms]?|guten|jeden|am frühen|über|version|kapitel|seite|abschnitt|nr|wie|ab',
  ),
  notBefore: startingWith("'s|\\s+(?:Leute|Personen|Seiten|Kapitel|Bücher)"),
  inMonth: endingIn('im|bis ende|ende'),
  beforeMonth: endingIn('bis|vor'),
  weakDays: ['so', 'do', 'di', 'mi', 'mo', 'fr', 'sa'],
  midWeekday: true,
  kinds: kinds([
    [
      'contact',
      'any',
      'vorstellen|bekannt ?machen|Kontakt(?:e|daten)?|verbinden?|vernetzen?|kontaktieren?|stell(?:e|t)(?= .+ vor(?!\\p{L}))',
    ],
    [
      'resource',
      'any',
      '(?:weiter|zu)?schick(?:e|en|t)|(?:zu)?send(?:e|en|et)|teil(?:e|en|t)|Artikel|Buch|Bücher|Links?|URL|Vorlagen?|\\p{L}*[lL]iste|Unterlagen|Folien',
    ],
    [
      'learning',
      'any',
      'Kurs(?:e|en)?|Workshops?|Schulung|Seminar|teilnehmen|besuchen?|hospitieren?|ausprobieren|üben?|probieren?|begleiten?',
    ],
    [
      'support',
      'any',
      'helfen?|hilft|Hilfe|unterstütz(?:e|en|t)|Unterstützung|Feedback|Rückmeldung|vertreten?|gegenlesen|prüfen?|durchsehen',
    ],
  ]),
  notNames:
    'ich du er sie es wir ihr das die der den dem ein eine einen dies diese dieser man jemand niemand alle bitte vielleicht wenn und oder aber auch dann heute morgen bis am im mein meine sein seine notiz notizen agenda team gut nicht nur noch was wer wie wo'.split(
      ' ',
    ),
  person: [
    find(`<name>\\s+(?:die|das|den|dem|der|eine?n?|meine?n?|beim?|mit|zu)(?=\\s)`),
    find(`(?:^|\\s)(?:an|mit|für|frage|bitte|schicke|sende|gib)\\s+<name>(?=\\s|$)`),
  ],
  contact: find("(?:\\b(?:zu|mit|an|bei)|kontaktieren?)\\s+(?<name>\\p{L}[\\p{L}\\p{M}'-]*)"),
  you: words('dir|dich'),
  together: 'gemeinsam ~',
};
