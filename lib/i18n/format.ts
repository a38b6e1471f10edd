import type { en } from './en';
import { directionOf } from './locales';
import type { Message, Messages, ParamsOf } from './message';

export type Catalogue = typeof en;
export type MessageId = keyof Catalogue;
type Params = Record<string, string | number>;
type Args<Id extends MessageId> = keyof ParamsOf<Catalogue[Id]> extends never
  ? []
  : [params: ParamsOf<Catalogue[Id]>];

/** Turns a message id and its parameters into a sentence in one language. */
export type Translate = <Id extends MessageId>(id: Id, ...args: Args<Id>) => string;

function pick(message: Message, params: Params, plurals: Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  return message[plurals.select(Number(params.n))] ?? message.other;
}

/** Writes a parameter: numbers as the language does, foreign words apart where it runs to the left. */
function writer(locale: string) {
  let numbers: Intl.NumberFormat | undefined;
  const apart = directionOf(locale) === 'rtl';
  return (value: string | number): string => {
    if (typeof value === 'string') return apart ? `\u2068${value}\u2069` : value;
    numbers ??= new Intl.NumberFormat(locale);
    return numbers.format(value);
  };
}

/**
 * Words message ids from a catalogue, or from a part of it where a bundle must stay small; an id that
 * isn't in there is shown as it is. Plural forms come from Intl.PluralRules of the locale (BCP 47).
 */
export function createFormatter(locale: string, catalogue: Messages) {
  const plurals = new Intl.PluralRules(locale);
  const write = writer(locale);
  return (id: string, params: Params = {}): string =>
    pick(catalogue[id] ?? id, params, plurals).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      return value === undefined ? whole : write(value);
    });
}
