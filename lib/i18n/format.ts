import type { en } from './en';
import type { Message, Messages, ParamsOf } from './message';

export type Catalogue = typeof en;
export type MessageId = keyof Catalogue;
type Params = Record<string, string | number>;
type Args<Id extends MessageId> = keyof ParamsOf<Catalogue[Id]> extends never
  ? []
  : [params: ParamsOf<Catalogue[Id]>];

/** Turns a message id and its parameters into a sentence in one language. */
export type Translate = <Id extends MessageId>(id: Id, ...args: Args<Id>) => string;

function fill(text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

function pick(message: Message, params: Params, plurals: Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  return plurals.select(Number(params.n)) === 'one' ? message.one : message.other;
}

/**
 * Words message ids from a catalogue, or from a part of it where a bundle must stay small; an id that
 * isn't in there is shown as it is. Plural forms come from Intl.PluralRules of the locale (BCP 47).
 */
export function createFormatter(locale: string, catalogue: Messages) {
  const plurals = new Intl.PluralRules(locale);
  return (id: string, params: Params = {}): string =>
    fill(pick(catalogue[id] ?? id, params, plurals), params);
}
