import type { Store } from '../storage/store';
import { watchQuery } from '../storage/watch-query';
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
  const known = async () => {
    const [partners, nextMeeting] = await Promise.all([
      partnerNames(store),
      nextMeetingDays(store, clock()),
    ]);
    return { partners, nextMeeting };
  };
  const stops = [
    watchQuery(() => popupModel(store, clock()), model, failed),
    watchQuery(known, names, failed),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
