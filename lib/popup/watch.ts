import { agreedHours } from '../records/agreed-hours';
import type { Store } from '../storage/store';
import { watchQuery } from '../storage/watch-query';
import type { PartnerName, PopupModel } from './model';
import { nextMeetingDays, partnerNames, popupModel } from './queries';

/** Called with each new state of what the popup shows and recognises. */
export interface Watcher {
  model(model: PopupModel): void;
  names(names: {
    partners: PartnerName[];
    nextMeeting: Record<string, string>;
    hours: Record<string, string>;
  }): void;
  /** Something could not be read. */
  failed(): void;
}

/** Follows the database until the returned function is called; a change in any page arrives here. */
export function watchPopup(store: Store, { model, names, failed }: Watcher): () => void {
  const { clock } = store;
  const known = async () => {
    const [partners, nextMeeting, hours] = await Promise.all([
      partnerNames(store),
      nextMeetingDays(store, clock()),
      agreedHours(store),
    ]);
    return { partners, nextMeeting, hours };
  };
  const stops = [
    watchQuery(() => popupModel(store, clock()), model, failed),
    watchQuery(known, names, failed),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
