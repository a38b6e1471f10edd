import { takeHandedLine } from '@/lib/browser/handed-line';
import { keyHolder } from '@/lib/browser/lock-key';
import { unreadablePage } from '@/lib/browser/page-open';
import { readSettings, type Settings } from '@/lib/browser/settings';
import { createJournal, type Journal } from '@/lib/popup/journal';
import { partnerGoals } from '@/lib/popup/queries';
import { type Watcher, watchPopup } from '@/lib/popup/watch';
import type { KnownGoal } from '@/lib/quick-log/types';
import { createStore } from '@/lib/storage/store';

/** All of the popup that needs the database or a schema: loaded after the first paint. */
export interface Services extends Journal {
  goals(partnerId: string): Promise<KnownGoal[]>;
  watch(watcher: Watcher): () => void;
  settings(): Promise<Settings>;
  unreadablePage: typeof unreadablePage;
  takeHandedLine: typeof takeHandedLine;
}

/** The popup's one store. */
export const store = createStore({ key: keyHolder });

/** What the popup does with its store. */
export function startServices(): Services {
  return {
    ...createJournal(store),
    goals: (partnerId) => partnerGoals(store, partnerId),
    watch: (watcher) => watchPopup(store, watcher),
    settings: readSettings,
    unreadablePage,
    takeHandedLine,
  };
}
