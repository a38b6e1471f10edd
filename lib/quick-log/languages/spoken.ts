import type { QuickLogLocale } from '../types';
import { languageOf, languagesOf } from './index';
import type { Language } from './language';

interface Telltale {
  /** One of these is enough: no word of the other languages, nor a common name. */
  sure: ReadonlySet<string>;
  /** Two of these are: little words, none of which is English ("die", "am", "do", "as" are). */
  hints: ReadonlySet<string>;
}

const set = (words: string) => new Set(words.split(' '));

const TELLTALE: Readonly<Record<QuickLogLocale, Telltale>> = {
  en: {
    sure: set(''),
    hints: set(
      'the to by and with for of on my her his from will i she he we they send sends share read before until next monday tuesday wednesday thursday friday saturday sunday today tomorrow',
    ),
  },
  de: {
    sure: set(
      'heute morgen übermorgen uebermorgen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz juni oktober dezember woche wochen monat monatsende nächste nächsten nächster nächstes naechste spätestens ich und für nicht wir schicke schicken bitte',
    ),
    hints: set('der das dem bis zum zur mit ein eine einen einem vor beim nach noch auch von wird'),
  },
  fr: {
    sure: set(
      "demain aujourd'hui après-demain lundi mardi mercredi jeudi vendredi samedi dimanche janvier février fevrier avril juin juillet août septembre octobre novembre décembre decembre semaine prochain prochaine envoie envoyer avec avant jusqu'à jusqu'au d'ici je nous vous",
    ),
    hints: set('le la les des une du et au aux dans ce cette est à mon ma mes'),
  },
  es: {
    sure: set(
      'mañana manana hoy lunes martes miércoles miercoles jueves viernes domingo enero febrero marzo agosto septiembre octubre noviembre diciembre hasta viene',
    ),
    hints: set('el la los las una del con por que y para antes próximo próxima semana sábado'),
  },
  pt: {
    sure: set(
      'amanhã amanha hoje segunda-feira terça terça-feira quarta-feira quinta-feira sexta sexta-feira janeiro fevereiro março maio junho julho setembro outubro novembro dezembro até não eu',
    ),
    hints: set('o os um uma da na com por que para antes próximo próxima semana sábado ao à'),
  },
};

const LOCALES = Object.keys(TELLTALE) as QuickLogLocale[];
const WORD = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*'?/gu;

/**
 * The words of a line as they count for a language, in small letters. Capitals are German for "Freitag", but
 * names elsewhere ("Domingo") unless they begin the line.
 */
function wordsFor(line: string, locale: QuickLogLocale): Set<string> {
  const words = new Set<string>();
  for (const [word] of line.matchAll(WORD)) {
    const shouted = word.length > 1 && word === word.toUpperCase();
    const named = locale !== 'de' && locale !== 'en' && words.size > 0 && /^\p{Lu}/u.test(word);
    words.add(shouted || named ? '' : word.toLowerCase());
    const [clitic, rest] = word.toLowerCase().split("'");
    if (clitic && rest && !named) words.add(rest);
  }
  return words;
}

function weigh(line: string, locale: QuickLogLocale): number {
  const { sure, hints } = TELLTALE[locale];
  const words = [...wordsFor(line, locale)];
  const certain = words.filter((word) => sure.has(word)).length;
  return certain * 2 + words.filter((word) => hints.has(word)).length;
}

/**
 * In which languages to read a line besides the user's, by its own words, and whether before it: `others` are
 * those with one word that is theirs alone or two little ones, the surest first; they go `first` when none of
 * its words is of the user's language. A plain English line speaks no other.
 */
export function spokenIn(
  line: string,
  locale: QuickLogLocale,
): { others: QuickLogLocale[]; first: boolean } {
  const weights = LOCALES.filter((other) => other !== locale && other !== 'en')
    .map((other) => ({ other, weight: weigh(line, other) }))
    .filter(({ weight }) => weight >= 2)
    .sort((a, b) => b.weight - a.weight);
  const others = weights.map(({ other }) => other);
  return { others, first: others.length > 0 && weigh(line, locale) === 0 };
}

/** The languages to read this line in: the one in use and English, and those that its own words speak. */
export function languagesIn(line: string, locale: QuickLogLocale): readonly Language[] {
  const usual = languagesOf(locale);
  const { others, first } = spokenIn(line, locale);
  if (others.length === 0) return usual;
  const spoken = others.map(languageOf);
  return first ? [...spoken, ...usual] : [...usual, ...spoken];
}
