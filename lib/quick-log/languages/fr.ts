import {
  endingIn,
  find,
  type Groups,
  kinds,
  type Language,
  phrases,
  rule,
  startingWith,
} from './language';

/** By the stem before "-rai" and "-ra". */
const FUTURE: Readonly<Record<string, string>> = {
  fe: 'faire',
  enver: 'envoyer',
  renver: 'renvoyer',
  ver: 'voir',
  rever: 'revoir',
  i: 'aller',
  se: 'être',
  au: 'avoir',
  viend: 'venir',
  reviend: 'revenir',
  tiend: 'tenir',
  soutiend: 'soutenir',
  pour: 'pouvoir',
  dev: 'devoir',
  sau: 'savoir',
  li: 'lire',
  reli: 'relire',
  écri: 'écrire',
  di: 'dire',
  tradui: 'traduire',
  condui: 'conduire',
};
const PRESENT: Readonly<Record<string, string>> = {
  fais: 'faire',
  lis: 'lire',
  relis: 'relire',
  écris: 'écrire',
  mets: 'mettre',
  prends: 'prendre',
  transmets: 'transmettre',
  viens: 'venir',
  dis: 'dire',
  vois: 'voir',
  suis: 'suivre',
};
const GIVE =
  "envoie|renvoie|partage|transmets|donne|présente|prépare|rédige|écris|fais|lis|relis|mets|organise|contacte|demande|aide|montre|prête|appelle|apporte|cherche|propose|réserve|termine|soutiens|m'occupe|prends";
const CLITIC = "(?:(?<clitic>lui |leur |le |la |les |l'|y )|te |t'|vous )?";
const NUMBER = 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|\\d{1,3}';

function fromFuture(stem: string): string {
  const known = FUTURE[stem.toLowerCase()];
  if (known) return known;
  if (stem.endsWith('e')) return fromPresent(stem);
  return /[dt]$/i.test(stem) ? `${stem}re` : `${stem}r`;
}

/** The infinitive of a verb in the present: "envoie" is "envoyer". */
export function fromPresent(verb: string): string {
  const known = PRESENT[verb.toLowerCase()];
  if (known) return known;
  if (/[oua]ie$/iu.test(verb)) return verb.replace(/ie$/iu, 'yer');
  if (/elle$/iu.test(verb)) return verb.replace(/elle$/iu, 'eler');
  return verb.endsWith('e') ? `${verb}r` : verb;
}

const said = (verb: (form: string) => string) => (groups: Groups) =>
  `${groups.clitic ?? ''}${verb(groups.verb ?? '')} ${groups.do ?? ''}`;

/** French: sentences, date words and kinds. */
export const fr: Language = {
  locale: 'fr',
  me: ['moi', 'je', 'me'],
  sentences: [
    rule('me', '(?<owner>je dois(?: encore)?) à <name> (?:une? )?~'),
    rule('partner', '<name> (?<owner>me doit(?: encore)?) (?:une? )?~'),
    rule('me', `(?<owner>je vais|je promets (?:de|d')) (?:te |vous )?~`),
    rule(
      'me',
      "(?<owner>je (?:dois|peux|veux|voudrais|pourrais|devrais|compte)) (?:te |t'|vous )?~",
      { promise: false },
    ),
    rule('both', '(?<owner>(?:nous allons|on va)) ~'),
    rule('both', '(?<owner>(?:nous devons|on doit|nous pouvons)) ~', { promise: false }),
    rule('both', '<name> (?<owner>et moi allons) ~'),
    rule('me', `(?<owner>je |j'|je m'|j)\\s*${CLITIC}(?<verb>\\p{L}+)rai ~`.replace('  ', ' '), {
      say: said(fromFuture),
    }),
    rule('me', `(?<owner>je |j')\\s*${CLITIC}(?<verb>${GIVE}) ~`, { say: said(fromPresent) }),
    rule(
      'partner',
      '(?<owner>(?:elle|il) va|(?:elle|il) me doit|tu vas|vous allez|tu me dois) (?:une? )?~',
    ),
    rule('partner', "<name> (?<owner>va|promet de|propose de) (?:m'|me )?~"),
    rule('partner', "<name> (?<owner>doit|peut|veut|devrait|pourrait|compte) (?:m'|me )?~", {
      promise: false,
    }),
    rule('partner', `(?<owner>(?:elle|il)) (?:m'|me |lui |l')?(?<verb>\\p{L}+)ra ~`, {
      say: said(fromFuture),
    }),
    rule('partner', `<name> (?:me |m'|lui |l')?(?<verb>\\p{L}+)ra ~`, { say: said(fromFuture) }),
    rule('partner', `<name> (?<owner>me |m')(?<verb>${GIVE}) ~`, { say: said(fromPresent) }),
    rule('partner', `<name> (?<verb>${GIVE}) ~`, { promise: false, say: said(fromPresent) }),
  ],
  phrases: phrases([
    [
      "(?:en |à la |d'ici la |avant la )?fin de (?:la )?journée|ce (?:soir|matin)|cet après-midi",
      'today',
    ],
    ['après[- ]demain', 'afterTomorrow'],
    ["(?:en |à la |d'ici la |avant la )?fin de (?:la|cette) semaine|cette semaine", 'thisWeek'],
    ['(?:(?:la )?fin de )?(?:la )?semaine prochaine', 'nextWeek'],
    ['ce week-?end|le week-?end', 'weekend'],
    ["(?:en |à la |d'ici la |avant la |la )?fin (?:du|de ce) mois|ce mois(?:-ci)?", 'thisMonth'],
    ['(?:fin du |le )?mois prochain', 'nextMonth'],
    ["(?:en |à la |d'ici la |avant la |la )?fin (?:de l'|d')année", 'thisYear'],
    [
      "(?:(?:avant|d'ici|pour|à|lors de) )?(?:notre|la|le) proch?aine? (?:réunion|rencontre|séance|rendez-vous|fois|entretien|point)",
      'meeting',
    ],
    ["(?:avant|d'ici) (?:notre|la|le) prochaine? (?:réunion|rencontre|rendez-vous)", 'meeting'],
    [`(?:dans|d'ici) (?<n>${NUMBER}) jours?`, 'days'],
    [`(?:dans|d'ici) (?<n>${NUMBER}) semaines?`, 'weeks'],
    [`(?:dans|d'ici) (?<n>${NUMBER}) mois`, 'months'],
    ['le (?<d>\\d{1,2}|1er)(?! ?\\p{L})', 'monthDay', 'weak'],
  ]),
  before: endingIn(
    "(?:au plus tard|d'ici(?: à)?|avant|jusqu'(?:à|au)|pour|dès|à rendre)?(?: le| ce| au)?|le|ce",
  ),
  after: startingWith('(?:\\s+(?:matin|soir|après-midi|au plus tard))+'),
  notAfter: endingIn('depuis|de|du|dernière?|chaque|tous les|version|chapitre|page|après|par'),
  notBefore: startingWith('\\s+(?:derni(?:er|ère)|passée?|personnes|pages|chapitres|livres)'),
  inMonth: endingIn("en|courant|d'ici fin|fin"),
  beforeMonth: endingIn("avant|d'ici"),
  weakDays: ['mar', 'jeu', 'sam', 'mer', 'dim', 'ven', 'lun'],
  midWeekday: true,
  kinds: kinds([
    [
      'contact',
      'any',
      'présent(?:e|er|erai|era)(?= .*(?:à|a) \\p{Lu})|mise? en (?:contact|relation)|mettre en (?:contact|relation)|mets en (?:contact|relation)|mettrai en (?:contact|relation)|contact(?:e|er|erai|era|s)?|introduction',
    ],
    [
      'resource',
      'any',
      '(?:r?envo(?:ie|yer)|r?enverr(?:ai|a)|partag(?:e|er|erai|era)|transm\\p{L}+)|articles?|livres?|liens?|URL|modèles?|listes?',
    ],
    [
      'learning',
      'any',
      'cours|ateliers?|formation|assister|assisterai?|participer|participerai?|essayer|essaierai?|pratiquer|observer|conférence',
    ],
    [
      'support',
      'any',
      'aid(?:e|er|erai|era)|soutien(?:s|drai|dra)?|soutenir|relire|relirai|relira|relis|retours?|feedback|remplacer|remplacerai|couvrir',
    ],
  ]),
  notNames:
    'je tu il elle on nous vous ils elles le la les un une des ce cette ces cela ça qui que quoi si et ou mais mon ma mes son sa ses notre votre leur note notes équipe agenda demain lundi mardi mercredi jeudi vendredi samedi dimanche peut tout tous rien'.split(
      ' ',
    ),
  person: [
    find(`\\s(?:à|avec|pour|chez)\\s+<name>(?=\\s|$)`),
    find(
      `(?:^|\\s)(?:aider|contacter|appeler|remercier|remplacer|présenter|inviter)\\s+<name>(?=\\s|$)`,
    ),
  ],
  contact: find(
    "(?:(?<!\\p{L})(?:à|avec|et|entre)|contact(?:er?|erai)|présenter)\\s+(?<name>\\p{L}[\\p{L}\\p{M}'-]*)",
  ),
  you: null,
  together: '~ ensemble',
};
