import { word } from '../i18n/translate';
import type { TemplateLine } from '../mentoring/rules/agenda';
import { type AgendaFacts, agendaTemplate } from '../practice/agenda-template';
import { readLessOf } from './less-of';

/** Words the lines that a meeting's agenda begins with. */
export type Template = (facts: AgendaFacts) => readonly TemplateLine[];

/** What every agenda holds; worded when it is shown: the language may change under an open page. */
export const templateNow: Template = (facts) =>
  agendaTemplate({ ...facts, lessOf: readLessOf() }).map(({ words, base, ...line }) => ({
    ...line,
    text: word(words),
    ...(base ? { base: { key: base.key, text: word(base.words) } } : {}),
  }));
