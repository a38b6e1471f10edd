import type { IconName } from '@/components/ui/Icon';
import type { ActionKind } from '@/lib/mentoring/action';
import type { Suggestion } from '@/lib/preparation/suggestions';

/** PRACTICE F2, F3: what an action brings, and its icon. */
export const kindIcons: Readonly<Record<ActionKind, IconName>> = {
  task: 'task',
  resource: 'link',
  contact: 'person',
  learning: 'learn',
  support: 'support',
};
export const kinds = Object.keys(kindIcons) as ActionKind[];

/** What might be raised in a meeting, and its icon. */
export const suggestionIcons: Readonly<Record<Suggestion['kind'], IconName>> = {
  change: 'carry',
  step: 'pencil',
  action: 'clock',
  goal: 'goal',
};
