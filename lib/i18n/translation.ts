import type { Message, Messages, Places, TextOf } from './message';

/** What the compiler shows beside a translated text whose places are not those of the English one. */
interface PlacesDiffer<Expected> {
  thePlacesAre: Expected;
}
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** A form for few may leave out the number ("yesterday"), and nothing else. */
type FitForm<Expected, Form> = [Places<Form>] extends [Expected | 'n']
  ? [Exclude<Expected, 'n'>] extends [Places<Form>]
    ? Form
    : PlacesDiffer<Expected>
  : PlacesDiffer<Expected>;
type FitForms<Expected, Forms> = {
  [Form in keyof Forms]: Form extends 'other'
    ? FitText<Expected, Forms[Form]>
    : FitForm<Expected, Forms[Form]>;
};
type FitText<Expected, Text> =
  Same<Expected, Places<Text>> extends true ? Text : PlacesDiffer<Expected>;
type FitMessage<Expected, M> = M extends string ? FitText<Expected, M> : FitForms<Expected, M>;

/** Every text of `Area` with its own places, and no other text. */
type Fit<Area, Texts> = {
  readonly [Id in keyof Texts]: Id extends keyof Area
    ? FitMessage<Places<TextOf<Area[Id]>>, Texts[Id]>
    : never;
};

/**
 * One area of the catalogue in another language: `translation<typeof english>()({ … })`. The compiler
 * refuses a missing or unknown id and a missing or unknown `{place}`. A text with `{n}` may be plural
 * forms even where English needs none, and one text where English has two.
 */
export const translation =
  <Area extends Messages>() =>
  <const Texts extends Readonly<Record<keyof Area, Message>>>(
    texts: Texts & Fit<Area, Texts>,
  ): Messages =>
    texts as Texts;

/**
 * The same for an area that is still being translated; its language is not offered (locales.ts). No file
 * needs it while all languages are complete; scripts/languages.mjs writes it into new ones.
 * @public
 */
export const unfinished =
  <Area extends Messages>() =>
  <const Texts extends Readonly<Partial<Record<keyof Area, Message>>>>(
    texts: Texts & Fit<Area, Texts>,
  ): Messages =>
    texts as Messages;
