import { oneOf } from '@/components/ui/use-unsaved';

/** Where the focus goes when an action's editor opens: to the words, or to the date. */
export type Opened = 'all' | 'due';

/** Whether that is known of an editor; null for one that is closed. */
export const isOpened = oneOf<Opened | null>(['all', 'due', null]);
