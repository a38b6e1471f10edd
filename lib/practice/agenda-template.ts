/** A line that every agenda has until it is talked about. */
export interface TemplateSource {
  key: string;
  /** The row of the practice page it carries out. */
  practice: 'P4' | 'P8';
  message: 'panel.agenda.mostOnMind' | 'panel.agenda.usefulNext';
  place: 'first' | 'last';
}

/** Opens with what is most pressing (P4), closes with what was useful and what is next (P8). */
export const agendaTemplate: readonly TemplateSource[] = [
  { key: 'open', practice: 'P4', message: 'panel.agenda.mostOnMind', place: 'first' },
  { key: 'close', practice: 'P8', message: 'panel.agenda.usefulNext', place: 'last' },
];
