import { liveQuery } from 'dexie';
import type { Store } from '../storage/store';
import type { PartnerName, PopupModel } from './model';
import { nextMeetingDays, partnerNames, popupModel } from './queries';

/** Called with each new state of what the popup shows and recognises. */
export interface Watcher {
  model(model: PopupModel): void;
  names(names: { partners: PartnerName[]; nextMeeting: Record<string, string> }): void;
  /** Something could not be read. */
  failed(): void;
}

/** Follows the database until the returned function is called; a change in any page arrives here. */
export function watchPopup(store: Store, { model, names, failed }: Watcher): () => void {
  const { clock } = store;
  const shown = liveQuery(() => popupModel(store, clock()));
  const known = liveQuery(async () => {
    const [partners, nextMeeting] = await Promise.all([
      partnerNames(store),
      nextMeetingDays(store, clock()),
    ]);
    return { partners, nextMeeting };
  });
  const subscriptions = [
    shown.subscribe({ next: model, error: failed }),
    known.subscribe({ next: names, error: failed }),
  ];
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
