import type { IconName } from '@/components/ui/Icon';
import type { ActionKind } from '@/lib/mentoring/action';

/** PRACTICE F2, F3: what an action brings, and its icon. */
export const kindIcons: Readonly<Record<ActionKind, IconName>> = {
  task: 'task',
  resource: 'link',
  contact: 'person',
  learning: 'learn',
  support: 'support',
};
export const kinds = Object.keys(kindIcons) as ActionKind[];
