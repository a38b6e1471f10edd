import type { CalendarEvent } from '@/lib/calendar/event';
import { answerCandidate, refuseUnread } from '@/lib/meetings/answer';
import { chairFromTitle } from '@/lib/meetings/chair-from-title';
import { readKnown } from '@/lib/meetings/judge-events';
import { nameOf } from '@/lib/meetings/people';
import type { Chair } from '@/lib/mentoring/partner';
import { usualChair } from '@/lib/mentoring/usual-chair';
import type { PageAnswer, PageEvent } from '@/lib/page/types';
import { isSample } from '@/lib/shared/sample-id';
import type { Store } from '@/lib/storage/store';
import { answerEvent, lookAt } from './answer-event';
import { isKept, keepEvent } from './keep';
import { answerWith, type PageDeps } from './words';

async function chairIn(store: Store, { title, attendees }: CalendarEvent): Promise<Chair> {
  const self = attendees.filter((one) => one.self).map(nameOf);
  const { partners } = await readKnown(store);
  return (
    chairFromTitle(title, self) ?? usualChair(partners.filter((partner) => !isSample(partner)))
  );
}

/**
 * The user says on the page that the event is mentoring: it is kept, its series answered, and the answer is what
 * the page shows next. Where its time can't be read nothing is kept.
 */
export async function sayYes(store: Store, shown: PageEvent, deps: PageDeps): Promise<PageAnswer> {
  const { found, event } = await lookAt(store, shown);
  const about = found.row?.event ?? event;
  if (!about) return answerWith(deps, null);
  if (!found.row) {
    if (!isKept(Date.parse(about.start), store.clock())) return answerWith(deps, null);
    await keepEvent(store, about, shown);
  }
  const chair = await chairIn(store, about);
  await answerCandidate(store, about.uid, { answer: 'yes', chair });
  return answerEvent(store, shown, deps);
}

/** The user says that it is not: kept as their answer for the series, and for the one other person if there is one. */
export async function sayNo(store: Store, shown: PageEvent, deps: PageDeps): Promise<PageAnswer> {
  const { found, event } = await lookAt(store, shown);
  const uid = found.row?.event.uid ?? found.meeting?.event?.uid;
  if (uid !== undefined) await answerCandidate(store, uid, { answer: 'no' });
  else if (event) await refuseUnread(store, event);
  return answerWith(deps, null);
}
