/** What a result is, to the user. */
export const kinds = [
  'partner',
  'meeting',
  'note',
  'agenda',
  'action',
  'goal',
  'agreement',
  'charter',
  'session',
  'preparation',
  'closing',
  'reflection',
  'feedback',
  'theme',
  'question',
] as const;
export type Kind = (typeof kinds)[number];
