import type { Chair, Partner } from '../mentoring/partner';
import type { TemplateLine } from '../mentoring/rules/agenda';
import { isolate } from '../shared/isolate';
import type { Wording } from '../shared/wording';
import { openerOf, promptOfOpener } from './openers';

/** What the template of a meeting's agenda is made from. */
export interface AgendaFacts {
  chair: Chair;
  structure: NonNullable<Partner['structure']>;
  /** Meetings with the partner that the calendar had before this one, called off or not. */
  before: number;
  theme: string | null;
  focus: string | null;
  /** Whether there are goals to look at. */
  goals: boolean;
  /** Prompts that the user wants less of. */
  lessOf?: readonly string[];
}

/** A line that every agenda has until it is talked about; to be worded. */
export interface TemplateSource extends Pick<TemplateLine, 'key' | 'place' | 'at'> {
  words: Wording;
  base?: { key: string; words: Wording };
}

const plainly = (id: string): Wording => ({ id, params: {} });

/** What is most pressing (PRACTICE P4), asked in turn. */
function opening({ chair, before, lessOf }: AgendaFacts): TemplateSource {
  const key = openerOf(chair, before, lessOf);
  const mine = chair === 'mentee' ? 'panel.agenda.mostOnMyMind' : 'panel.agenda.mostOnMind';
  const base = { key: 'open', words: plainly(mine) };
  const prompt = promptOfOpener(key);
  const words = prompt ? plainly(`prompts.${prompt}`) : base.words;
  return { key, words, place: 'first', base };
}

/** What was useful and what is next (PRACTICE P8). */
const closing: TemplateSource = {
  key: 'close',
  words: plainly('panel.agenda.usefulNext'),
  place: 'last',
};

/** What a structured meeting looks at before all else: actions, the theme or the focus, goals. */
function review({ before, theme, focus, goals }: AgendaFacts): TemplateSource[] {
  const line = (at: number, key: string, words: Wording): TemplateSource[] => [
    { key, words, place: 'first', at },
  ];
  const about = theme ?? focus;
  const id = theme === null ? 'panel.agenda.focus' : 'panel.agenda.theme';
  return [
    ...(before > 0 ? line(1, 'actions', plainly('panel.agenda.actions')) : []),
    ...(about ? line(2, 'theme', { id, params: { text: isolate(about) } }) : []),
    ...(goals ? line(3, 'goals', plainly('panel.agenda.goals')) : []),
  ];
}

/** The lines a meeting's agenda begins with, from loose to structured (PRACTICE C3). */
export function agendaTemplate(facts: AgendaFacts): TemplateSource[] {
  const { structure } = facts;
  if (structure === 'loose') return [opening(facts)];
  return [opening(facts), ...(structure === 'structured' ? review(facts) : []), closing];
}
