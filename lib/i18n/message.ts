/** A text with `{name}` places, or its plural forms (CLDR categories) chosen by the parameter `n`. */
export type Message = string | { readonly one: string; readonly other: string };
export type Messages = Readonly<Record<string, Message>>;

type Places<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Places<Rest> : never;
type TextOf<M> = M extends { other: infer S } ? S : M;

/** The parameters a message needs, read off its own text; plural forms also need the number `n`. */
export type ParamsOf<M extends Message> = Record<Places<TextOf<M>>, string | number> &
  (M extends string ? unknown : { n: number });
