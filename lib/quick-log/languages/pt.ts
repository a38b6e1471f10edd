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

const FUTURE: Readonly<Record<string, string>> = { far: 'fazer', dir: 'dizer', trar: 'trazer' };
const PRESENT: Readonly<Record<string, string>> = {
  envio: 'enviar',
  mando: 'mandar',
  passo: 'passar',
  partilho: 'partilhar',
  compartilho: 'compartilhar',
  dou: 'dar',
  apresento: 'apresentar',
  preparo: 'preparar',
  escrevo: 'escrever',
  faço: 'fazer',
  leio: 'ler',
  reviso: 'revisar',
  peço: 'pedir',
  ajudo: 'ajudar',
  ligo: 'ligar',
  procuro: 'procurar',
  trago: 'trazer',
  organizo: 'organizar',
  redijo: 'redigir',
  pergunto: 'perguntar',
  contacto: 'contactar',
  termino: 'terminar',
  reservo: 'reservar',
};
const GIVE = Object.keys(PRESENT).join('|');
const WHO = '(?:[ao] )?<name>';
const NUMBER = 'uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|quinze|\\d{1,3}';

const said = (groups: Groups) => {
  const verb = (groups.verb ?? '').toLowerCase();
  return `${PRESENT[verb] ?? FUTURE[verb] ?? verb} ${groups.do ?? ''}`;
};

const GIVES_OF: Readonly<Record<string, string>> = {
  manda: 'mandar',
  envia: 'enviar',
  passa: 'passar',
  dá: 'dar',
  traz: 'trazer',
  prepara: 'preparar',
  escreve: 'escrever',
  apresenta: 'apresentar',
  partilha: 'partilhar',
  compartilha: 'compartilhar',
  redige: 'redigir',
  revisa: 'revisar',
  lê: 'ler',
  organiza: 'organizar',
};
const GIVES = Object.keys(GIVES_OF).join('|');

/** "me envia a lista" is "enviar-me a lista". */
const given = ({ verb = '', owner = '', do: what = '' }: Groups) => {
  const whom = /^(?:me|nos)$/i.test(owner) ? `-${owner.toLowerCase()}` : '';
  return `${GIVES_OF[verb.toLowerCase()] ?? verb}${whom} ${what}`;
};

/** Portuguese, of Brazil and of Portugal: sentences, date words and kinds. */
export const pt: Language = {
  locale: 'pt',
  me: ['eu', 'mim', 'me'],
  sentences: [
    rule('me', '(?<owner>(?:eu )?devo) (?:à|ao|a) <name> (?:uma? )?~'),
    rule('partner', `${WHO} (?<owner>deve-me|me deve) (?:uma? )?~`),
    rule('me', '(?<owner>(?:eu )?(?:lhe |te )?vou|(?:eu )?prometo) (?:te |lhe )?~'),
    rule(
      'me',
      '(?<owner>(?:eu )?(?:devo|tenho (?:de|que)|preciso(?: de)?|posso|quero|queria|deveria|poderia)) ~',
      { promise: false },
    ),
    rule('both', '(?<owner>(?:nós )?vamos|a gente vai) ~'),
    rule('both', '(?<owner>(?:devemos|temos (?:de|que)|podemos|precisamos)) ~', { promise: false }),
    rule('both', `${WHO} (?<owner>e eu vamos) ~`),
    rule('me', '(?<owner>eu )?\\s*(?:lhe |te )?(?<verb>\\p{L}+r)ei ~', { say: said }),
    rule('me', `(?<owner>eu )?\\s*(?:lhe |te )?(?<verb>${GIVE}) ~`, { say: said }),
    rule('partner', '(?<owner>(?:ela|ele|você) (?:vai|me deve|deve-me)) (?:uma? )?~'),
    rule('partner', `${WHO} (?<owner>vai|promete|compromete-se a) (?:me )?~`),
    rule('partner', `${WHO} (?<owner>deve|tem (?:de|que)|pode|quer|precisa(?: de)?|deveria) ~`, {
      promise: false,
    }),
    rule('partner', '(?<owner>ela|ele) (?:me )?(?<verb>\\p{L}+r)á ~', { say: said }),
    rule('partner', `${WHO} (?:me )?(?<verb>\\p{L}+r)á ~`, { say: said }),
    rule('partner', `(?:ela|ele) (?<owner>me|nos) (?<verb>${GIVES}) ~`, { say: given }),
    rule('partner', `${WHO} (?<owner>me|nos) (?<verb>${GIVES}) ~`, { say: given }),
    rule('partner', `(?:ela|ele) (?<verb>${GIVES})-(?<owner>me|nos) ~`, { say: given }),
    rule('partner', `${WHO} (?<verb>${GIVES})-(?<owner>me|nos) ~`, { say: given }),
    rule('partner', `(?<owner>ela|ele) (?<verb>${GIVES}) ~`, { promise: false, say: given }),
    rule('partner', `${WHO} (?<verb>${GIVES}) ~`, { promise: false, known: true, say: given }),
  ],
  phrases: phrases([
    [
      '(?:ao |no |até (?:o|ao) )?(?:final|fim) do dia|(?:hoje )?(?:esta|à) (?:noite|tarde)|esta manhã',
      'today',
    ],
    ['depois de amanhã', 'afterTomorrow'],
    ['(?:no |até (?:o|ao) |antes do )?(?:final|fim) d(?:a|esta) semana|esta semana', 'thisWeek'],
    ['(?:na |a )?(?:próxima semana|semana que vem|semana seguinte)', 'nextWeek'],
    ['(?:no|este|neste) fim de semana', 'weekend'],
    ['(?:no |até (?:o|ao) |antes do )?(?:final|fim) d(?:o|este) mês|este mês', 'thisMonth'],
    ['(?:no |o )?(?:próximo mês|mês que vem)', 'nextMonth'],
    ['(?:no |até (?:o|ao) |antes do )?(?:final|fim) do ano', 'thisYear'],
    [
      '(?:(?:antes d|até |para |n)?(?:a|à|o|ao) )?(?:nossa |nosso )?próxim[ao] (?:reunião|sessão|encontro|conversa|vez)',
      'meeting',
    ],
    [`(?:em|dentro de|daqui a) (?<n>${NUMBER}) dias?`, 'days'],
    [`(?:em|dentro de|daqui a) (?<n>${NUMBER}) semanas?`, 'weeks'],
    [`(?:em|dentro de|daqui a) (?<n>${NUMBER}) m(?:ês|eses)`, 'months'],
    ['(?:no |até (?:o |ao )?)?dia (?<d>\\d{1,2})(?! ?\\p{L})', 'monthDay'],
  ]),
  before: endingIn(
    '(?:o mais tardar|antes d[aeo]|até|para|a partir d[aeo])?(?: a| à| o| ao| próxim[ao]| esta| este)*|na|no|nesta|neste|n?a próxima|n?o próximo',
  ),
  after: startingWith('(?:\\s+(?:que vem|próxim[ao]|de manhã|à tarde|à noite|o mais tardar))+'),
  notAfter: endingIn(
    'desde(?: a| o)?|de|da|do|cada|toda|todo|última|último|versão|capítulo|página|após|depois|a|uma|minha|sua|nossa',
  ),
  notBefore: startingWith(
    '\\s+(?:passad[oa]|pessoas|páginas|capítulos|livros|versão|vez|parte|edição)',
  ),
  inMonth: endingIn('em|no fim de|fim de'),
  beforeMonth: endingIn('antes de|até'),
  weakDays: [
    'ter',
    'sex',
    'dom',
    'seg',
    'qua',
    'qui',
    'sab',
    'segunda',
    'terca',
    'quarta',
    'quinta',
    'sexta',
  ],
  midWeekday: false,
  kinds: kinds([
    [
      'contact',
      'any',
      'apresent(?:o|ar|arei|ará)(?= .*(?:a|à|ao) \\p{Lu})|pôr em contacto|colocar em contato|contac?t(?:o|ar|arei|ará)|conectar',
    ],
    [
      'resource',
      'any',
      '(?:mand|envi|pass)(?:o|ar|arei|ará|a)|(?:com)?partilh(?:o|ar|arei|ará)|artigos?|livros?|links?|URL|modelos?|listas?',
    ],
    [
      'learning',
      'any',
      'cursos?|oficinas?|workshops?|formação|assistir|assistirei|praticar|experimentar|participar|participarei|observar|palestra',
    ],
    [
      'support',
      'any',
      'ajud(?:o|ar|arei|ará|a)|apoio|apoiar|apoiarei|rev(?:iso|isar|er|erei|isarei)|comentários|feedback|cobrir|substituir',
    ],
  ]),
  notNames:
    'eu tu ele ela nós eles elas você vocês o a os as um uma este esta isto esse essa isso que quem se e ou mas meu minha seu sua nosso nossa nota notas equipe equipa agenda amanhã hoje segunda terça quarta quinta sexta sábado domingo tudo nada me te lhe'.split(
      ' ',
    ),
  person: [
    find(`\\s(?:à|ao|a|com|para(?: [ao])?|pra)\\s+<name>(?=\\s|$)`),
    find(`(?:^|\\s)(?:ajudar|contactar|contatar|pedir ao?|perguntar ao?)\\s+<name>(?=\\s|$)`),
  ],
  contact: find(
    "(?:(?<!\\p{L})(?:à|ao|a|com|e|entre)|conta(?:c)?tar)\\s+(?<name>\\p{L}[\\p{L}\\p{M}'-]*)",
  ),
  you: words('você(?! )'),
  together: '~ juntos',
};
