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

const FUTURE: Readonly<Record<string, string>> = {
  har: 'hacer',
  dir: 'decir',
  pondr: 'poner',
  tendr: 'tener',
  vendr: 'venir',
  saldr: 'salir',
  podr: 'poder',
  querr: 'querer',
  sabr: 'saber',
  habr: 'haber',
};
const PRESENT: Readonly<Record<string, string>> = {
  mando: 'mandar',
  envío: 'enviar',
  paso: 'pasar',
  comparto: 'compartir',
  doy: 'dar',
  presento: 'presentar',
  preparo: 'preparar',
  escribo: 'escribir',
  hago: 'hacer',
  leo: 'leer',
  reviso: 'revisar',
  pido: 'pedir',
  ayudo: 'ayudar',
  llamo: 'llamar',
  busco: 'buscar',
  traigo: 'traer',
  organizo: 'organizar',
  redacto: 'redactar',
  pregunto: 'preguntar',
  contacto: 'contactar',
  termino: 'terminar',
  propongo: 'proponer',
  reservo: 'reservar',
};
const GIVE = Object.keys(PRESENT).join('|');
const CLITIC = '(?:(?<clitic>le|les|lo|la|los|las) |te |os )?';
const MINE = '(?:(?<clitic>me|nos) )?';
const NUMBER = 'une?|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|\\d{1,3}';

const said = (groups: Groups) => {
  const verb = (groups.verb ?? '').toLowerCase();
  const base = PRESENT[verb] ?? FUTURE[verb] ?? verb;
  return `${base}${groups.clitic?.toLowerCase() ?? ''} ${groups.do ?? ''}`;
};

const GIVES_OF: Readonly<Record<string, string>> = {
  manda: 'mandar',
  envía: 'enviar',
  pasa: 'pasar',
  da: 'dar',
  trae: 'traer',
  prepara: 'preparar',
  escribe: 'escribir',
  presenta: 'presentar',
  comparte: 'compartir',
  redacta: 'redactar',
  revisa: 'revisar',
  lee: 'leer',
  organiza: 'organizar',
};
const GIVES = Object.keys(GIVES_OF).join('|');

/** "me envía la lista" is "enviarme la lista". */
const given = ({ verb = '', owner = '', do: what = '' }: Groups) => {
  const whom = /^(?:me|nos)$/i.test(owner) ? owner.toLowerCase() : '';
  return `${GIVES_OF[verb.toLowerCase()] ?? verb}${whom} ${what}`;
};

/** Spanish: sentences, date words and kinds. */
export const es: Language = {
  locale: 'es',
  me: ['yo', 'mi', 'me'],
  sentences: [
    rule('me', '(?<owner>(?:yo )?(?:le )?debo) a <name> (?:una? )?~'),
    rule('partner', '<name> (?<owner>me debe) (?:una? )?~'),
    rule('me', '(?<owner>(?:yo )?(?:(?:le|te|les) )?voy a|(?:yo )?prometo) ~'),
    rule(
      'me',
      '(?<owner>(?:yo )?(?:debo|tengo que|puedo|quiero|quisiera|debería|podría|necesito)) ~',
      { promise: false },
    ),
    rule('both', '(?<owner>(?:nosotros )?vamos a|entre (?:los|las) dos vamos a) ~'),
    rule('both', '(?<owner>(?:debemos|tenemos que|podemos)) ~', { promise: false }),
    rule('both', '<name> (?<owner>y yo vamos a) ~'),
    rule('me', `(?<owner>yo )?\\s*${CLITIC}(?<verb>\\p{L}+r)é ~`, { say: said }),
    rule('me', `(?<owner>yo )?\\s*${CLITIC}(?<verb>${GIVE}) ~`, { say: said }),
    rule('partner', '(?<owner>(?:ella|él|usted) (?:me )?(?:va a|debe)) (?:una? )?~'),
    rule('partner', '<name> (?<owner>(?:me )?va a|promete|se compromete a) ~'),
    rule('partner', '<name> (?<owner>debe|tiene que|puede|quiere|debería|podría|necesita) ~', {
      promise: false,
    }),
    rule('partner', `(?<owner>ella|él) ${MINE}(?<verb>\\p{L}+r)á ~`, { say: said }),
    rule('partner', `<name> ${MINE}(?<verb>\\p{L}+r)á ~`, { say: said }),
    rule('partner', `(?:ella|él) (?<owner>me|nos) (?<verb>${GIVES}) ~`, { say: given }),
    rule('partner', `<name> (?<owner>me|nos) (?<verb>${GIVES}) ~`, { say: given }),
    rule('partner', `(?<owner>ella|él) (?<verb>${GIVES}) ~`, { promise: false, say: given }),
    rule('partner', `<name> (?<verb>${GIVES}) ~`, { promise: false, known: true, say: given }),
  ],
  phrases: phrases([
    ['(?:al |antes del )?(?:final|fin) del día|esta (?:noche|tarde|mañana)', 'today'],
    ['pasado mañana', 'afterTomorrow'],
    [
      '(?:a |para |antes del? )?(?:el )?(?:final|fin|finales) de (?:la|esta) semana|esta semana',
      'thisWeek',
    ],
    ['(?:la )?(?:próxima semana|semana (?:que viene|próxima))', 'nextWeek'],
    ['(?:el|este) fin de semana', 'weekend'],
    [
      '(?:a |para |antes del? )?(?:el )?(?:fin(?:es|al|ales)? (?:de|del|de este) mes)|este mes',
      'thisMonth',
    ],
    ['(?:el )?(?:próximo mes|mes (?:que viene|próximo))', 'nextMonth'],
    ['(?:a |para |antes del? )?(?:el )?fin(?:es|al|ales)? (?:de|del) año', 'thisYear'],
    [
      '(?:(?:antes de|para|hasta|en) )?(?:nuestra|nuestro|la|el) próxim[ao] (?:reunión|sesión|encuentro|cita|vez|charla)',
      'meeting',
    ],
    [`(?:en|dentro de) (?<n>${NUMBER}) días?`, 'days'],
    [`(?:en|dentro de) (?<n>${NUMBER}) semanas?`, 'weeks'],
    [`(?:en|dentro de) (?<n>${NUMBER}) mes(?:es)?`, 'months'],
    ['el (?:día )?(?<d>\\d{1,2})(?! ?\\p{L})', 'monthDay', 'weak'],
  ]),
  before: endingIn(
    '(?:a más tardar|antes de[l]?|hasta|para|a partir de[l]?)?(?: el| este| próximo)*|el|este',
  ),
  after: startingWith('(?:\\s+(?:que viene|próximo|por la (?:mañana|tarde|noche)|a más tardar))+'),
  notAfter: endingIn(
    'desde(?: el)?|de|del|cada|por la|la|todos los|todas las|último|última|versión|capítulo|página|después',
  ),
  notBefore: startingWith('\\s+(?:pasad[oa]|últim[oa]|personas|páginas|capítulos|libros)'),
  inMonth: endingIn('en|a finales de|fines de'),
  beforeMonth: endingIn('antes de|hasta|para'),
  weakDays: ['mar', 'dom', 'mie', 'jue', 'vie', 'sab', 'lun'],
  midWeekday: false,
  kinds: kinds([
    [
      'contact',
      'any',
      'present(?:o|ar|aré|ará|arle)(?= .*a \\p{Lu})|poner en contacto|pondré en contacto|contact(?:o|ar|aré|ará|arle)|conectar',
    ],
    [
      'resource',
      'any',
      '(?:mand|envi|pas)(?:o|ar|arle|arme|aré|ará|a)|envío|envía|compart(?:o|ir|iré|irá)|artículos?|libros?|enlaces?|URL|plantillas?|listas?',
    ],
    [
      'learning',
      'any',
      'cursos?|talleres|taller|formación|asistir|asistiré|asistirá|practicar|probar|participar|observar|conferencia',
    ],
    [
      'support',
      'any',
      'ayud(?:o|ar|arle|aré|ará|a)|apoyo|apoyar|apoyaré|revis(?:o|ar|aré|ará)|comentarios|feedback|cubrir|cubriré|sustituir',
    ],
  ]),
  notNames:
    'yo tú él ella ello nosotros ellos ellas usted el la los las un una unos unas este esta esto ese esa eso que quien si y o pero mi mis su sus nuestro nuestra nota notas equipo agenda mañana hoy lunes martes miércoles jueves viernes sábado domingo todo nada se le les lo me te'.split(
      ' ',
    ),
  person: [
    find(`\\s(?:a|con|para)\\s+<name>(?=\\s|$)`),
    find(
      `(?:^|\\s)(?:ayudar a|contactar a|contactar|llamar a|pedir a|preguntar a)\\s+<name>(?=\\s|$)`,
    ),
  ],
  contact: find("(?:(?<!\\p{L})(?:a|con|y|entre)|contactar)\\s+(?<name>\\p{L}[\\p{L}\\p{M}'-]*)"),
  you: null,
  together: '~ juntos',
};
