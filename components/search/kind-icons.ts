import type { IconName } from '@/components/ui/Icon';
import type { Kind } from '@/lib/search/kinds';

/** What was found, and its icon. */
export const kindIcons: Readonly<Record<Kind, IconName>> = {
  partner: 'person',
  meeting: 'cal',
  note: 'pencil',
  agenda: 'carry',
  action: 'task',
  goal: 'goal',
  agreement: 'hand',
  charter: 'page',
  session: 'learn',
  preparation: 'clock',
  closing: 'check',
  reflection: 'lock',
  feedback: 'mail',
  theme: 'trail',
  question: 'ask',
};
