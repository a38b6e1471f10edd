/** What a word or sign in agreed hours stands for. */
export type Meaning =
  | { is: 'days'; days: readonly number[]; single: boolean }
  /** Between two ends; `bound` where it may stand before one time alone, as "until". */
  | { is: 'to'; bound: boolean }
  | { is: 'and' | 'from' | 'between' | 'after' | 'before' | 'not' | 'skip' };

/** By ISO weekday, without accents. */
const DAYS: readonly string[] = [
  'monday mondays mon montag montags mo lundi lundis lun lunes segunda segundas seg',
  'tuesday tuesdays tue tues dienstag dienstags di mardi mardis mar martes terca tercas ter',
  'wednesday wednesdays wed mittwoch mittwochs mi mercredi mercredis mer miercoles mie quarta quartas qua',
  'thursday thursdays thu thur thurs donnerstag donnerstags do jeudi jeudis jeu jueves jue quinta quintas qui',
  'friday fridays fri freitag freitags fr vendredi vendredis ven viernes vie sexta sextas sex',
  'saturday saturdays sat samstag samstags sonnabend sonnabends sa samedi samedis sam sabado sabados sab',
  'sunday sundays sun sonntag sonntags so dimanche dimanches dim domingo domingos dom',
];

/**
 * Words for several days. "Werktags", "jours ouvrables" and "días laborables" are missing on purpose: some count
 * Saturday among them.
 */
const GROUPS: readonly (readonly [days: string, words: string])[] = [
  [
    '12345',
    'weekday|weekdays|week days|wochentags|unter der woche|en semaine|jours ouvres|entre semana|dias uteis|dias de semana',
  ],
  [
    '67',
    'weekend|weekends|week-end|week-ends|wochenende|wochenenden|am wochenende|fin de semana|fines de semana|fim de semana|fins de semana',
  ],
  [
    '1234567',
    'daily|every day|taglich|jeden tag|tous les jours|chaque jour|todos los dias|cada dia|todos os dias|diariamente',
  ],
];

const OTHERS: readonly (readonly [meaning: Meaning, words: string])[] = [
  [{ is: 'to', bound: false }, '-|to|through|a|a las|a la|au|as'],
  [
    { is: 'to', bound: true },
    "until|till|up to|bis|bis zu|jusqu'a|jusque|hasta|hasta las|ate|ate as",
  ],
  [{ is: 'and' }, ',|&|+|/|and|or|und|oder|et|ou|y|e|o|u'],
  [{ is: 'from' }, 'from|von|desde|desde las'],
  [{ is: 'between' }, 'between|zwischen|entre|entre las|entre as'],
  [
    { is: 'after' },
    'after|past|later than|nach|spater als|ab|apres|plus tard que|a partir de|a partir de las|a partir das|despues de|despues de las|depois de|depois das|apos|apos as',
  ],
  [{ is: 'before' }, 'before|earlier than|vor|fruher als|avant|antes de|antes de las|antes das'],
  [{ is: 'not' }, 'not|no|never|nicht|nie|kein|keine|pas|jamais|nunca|nao'],
  [{ is: 'skip' }, ':|on|at|the|um|am|le|la|les|el|los|las|de|du|des|das|os|aos|only|nur'],
];

function* meanings(): Generator<[string, Meaning]> {
  for (const [at, words] of DAYS.entries())
    for (const word of words.split(' ')) yield [word, { is: 'days', days: [at + 1], single: true }];
  for (const [digits, words] of GROUPS)
    for (const word of words.split('|'))
      yield [word, { is: 'days', days: [...digits].map(Number), single: false }];
  for (const [meaning, words] of OTHERS) for (const word of words.split('|')) yield [word, meaning];
}

/** Every word and sign that is known in agreed hours, in the five languages: lower-case, without accents. */
export const words: ReadonlyMap<string, Meaning> = new Map(meanings());
