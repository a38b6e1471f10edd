/**
 * What a goal's own words tell, in any of the five languages at once: nobody says which one they write in.
 * Reading too much is the lesser fault here, since then Cairn only asks less.
 */

const MONTHS =
  'january february march april june july august september october november december ' +
  'januar februar marz mai juni juli oktober dezember ' +
  'janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre ' +
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
  'janeiro fevereiro marco maio junho julho setembro outubro dezembro';

const SPANS =
  'year month week quarter semester spring summer autumn winter christmas easter tomorrow ' +
  'jahr jahres jahresende monat monats monatsende woche quartal fruhling fruhjahr sommer herbst weihnachten ostern ' +
  'annee mois semaine trimestre semestre printemps ete automne hiver noel paques ' +
  'ano semana primavera verano otono invierno navidad pascua ' +
  'verao outono inverno natal';

const UNTIL = 'until within bis innerhalb binnen dici hasta ate';

const COUNTS =
  'two three four five six seven eight nine ten twelve twice double half ' +
  'zwei drei vier funf sechs sieben acht neun zehn zwolf zweimal dreimal doppelt halfte ' +
  'deux trois quatre cinq sept huit neuf dix douze double moitie fois ' +
  'tres cuatro cinco seis siete ocho nueve diez doce veces doble mitad ' +
  'dois duas quatro sete oito nove dez doze vezes dobro metade ' +
  'every each weekly monthly daily jede jeden jedes wochentlich monatlich taglich chaque cada semanal mensual mensal';

const REASONS = 'because weil damit denn parce afin porque pour para';

const set = (words: string) => new Set(words.split(' '));
const [months, spans, until, counts, reasons] = [MONTHS, SPANS, UNTIL, COUNTS, REASONS].map(set);

/** Dates in figures: 2027-03-01, 1.3., 1/3/27, 2027, Q3; not "1.5 hours", nor the end of "3.". */
const FIGURES =
  /\b\d{4}-\d{1,2}(?:-\d{1,2})?\b|\b\d{1,2}\.\s?\d{1,2}\.(?:\d{2,4})?|\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b|\b20\d{2}\b|\b[qt][1-4]\b/g;

/** A day beside a month ("3 March", "März 3"): its figure is no measure. */
const DAYS = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?\\s+(?:de\\s+|of\\s+)?(?:${MONTHS.replaceAll(' ', '|')}|may)\\b|\\b(?:${MONTHS.replaceAll(' ', '|')}|may)\\s+\\d{1,2}\\b`,
  'g',
);

/** Lower case, without accents, so that "März", "marz" and "MÄRZ" are one word. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/d['’]ici/g, 'dici');
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** "may", "mes" and "dos" are words of other languages, too: a date or a number only after such as lead to one. */
const MAY = /\b(?:by|in|until|before|of|mid|late|early|this|next)\s+may\b/;
const MES = /\b(?:un|este|el|proximo|al|por)\s+mes\b/;
const DOS = /(?:^|\b(?:\p{L}+[aei]r|en|con|por|las|los|menos)\s)dos\b/u;

const says = (words: readonly string[], known?: ReadonlySet<string>) =>
  words.some((word) => known?.has(word));

/** What a wording says by itself. */
export interface Said {
  words: number;
  /** A date, or something that passes for one. */
  time: boolean;
  /** A number that is no date. */
  count: boolean;
  /** What it is for. */
  reason: boolean;
}

/** Reads a goal's wording, of any language, for a date, a number and a reason (PRACTICE G1). */
export function saidIn(text: string): Said {
  const all = plain(text);
  const figures = all.replace(DAYS, ' ').replace(FIGURES, ' ');
  const words = wordsOf(all);
  const dated = figures !== all || MAY.test(all) || MES.test(all);
  return {
    words: words.length,
    time: dated || says(words, months) || says(words, spans) || says(words, until),
    count: /\d/.test(figures) || DOS.test(all) || says(words, counts),
    reason:
      says(words, reasons) ||
      /\bso (?:that|i|we|she|he|they)\b|\bin order to\b|\bum\b.*\bzu\b/.test(all),
  };
}
