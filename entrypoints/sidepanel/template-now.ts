import { t } from '@/components/ui/text';
import type { TemplateLine } from '@/lib/mentoring/rules/agenda';
import { agendaTemplate } from '@/lib/practice/agenda-template';

/** What every agenda holds; worded when it is shown: the language may change under an open panel. */
export const templateNow = (): TemplateLine[] =>
  agendaTemplate.map(({ key, message, place }) => ({ key, place, text: t(message) }));
