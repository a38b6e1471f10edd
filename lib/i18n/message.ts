/**
 * The forms of a text by CLDR plural category, chosen by the parameter `n`; a language that knows more
 * of them than English adds them. https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
export type Plural = { readonly one: string; readonly other: string } & {
  readonly [Category in Exclude<Intl.LDMLPluralRule, 'one' | 'other'>]?: string;
};

/** A text with `{name}` places, or its plural forms. */
export type Message = string | Plural;
export type Messages = Readonly<Record<string, Message>>;

/** The names of the places in a text: 'name' for `Dear {name}`. */
export type Places<S> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;
/** The text of a message; of plural forms the one that holds every place. */
export type TextOf<M> = M extends { other: infer S } ? S : M;

/** The parameters a message needs, read off its own text; plural forms also need the number `n`. */
export type ParamsOf<M extends Message> = Record<Places<TextOf<M>>, string | number> &
  (M extends string ? unknown : { n: number });
