import type { Wording } from '../shared/wording';
import { en } from './en';
import type { Message, ParamsOf } from './message';

export type { Wording } from '../shared/wording';

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

/** Builds a `Translate` for a locale (BCP 47); plural forms come from Intl.PluralRules. */
export function createTranslate(
  locale = 'en',
  catalogue: Readonly<Record<string, Message>> = en,
): Translate {
  const plurals = new Intl.PluralRules(locale);
  return (id, ...args) => {
    const params: Params = args[0] ?? {};
    return fill(pick(catalogue[id] ?? id, params, plurals), params);
  };
}

/** Words a `Wording`; an id that this version doesn't know is shown as it is. */
export function word(wording: Wording, locale = 'en'): string {
  const catalogue: Readonly<Record<string, Message>> = en;
  const plurals = new Intl.PluralRules(locale);
  const text = pick(catalogue[wording.id] ?? wording.id, wording.params, plurals);
  return fill(text, wording.params);
}
