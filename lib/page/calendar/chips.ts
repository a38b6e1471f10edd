import type { CalendarSite, PageEvent } from '../types';

/** Enough of an event to find its chip in a page. */
export type ChipOf = Pick<PageEvent, 'uid' | 'recurrenceId'> & { key?: string | null };

/**
 * The CSS selector of an event's chips on a site, for a style sheet; null where its id can't be known.
 * Built of letters and digits alone, or of characters checked, so that no id can end the selector early.
 */
export function chipSelector(site: CalendarSite, event: ChipOf): string | null {
  if (site === 'outlook') {
    // What a search found has no id of the page's, and no chip.
    return event.key && /^(?!looks-)[\w+/=-]{8,600}$/.test(event.key)
      ? `[data-calitemid="${event.key}"]`
      : null;
  }
  const id = event.uid ? googleEventId(event.uid, event.recurrenceId) : null;
  return id && `[data-eventid^="${prefixOf(id)}"]:not(#xDetDlg)`;
}

/** The event id that Google gives an event of this uid, for an occurrence by its original start; null where it can't be told. */
function googleEventId(uid: string, recurrenceId: string | null): string | null {
  const own = /^([\w-]{5,1000})@google\.com$/.exec(uid)?.[1];
  const series = own ?? (/^[!-~]{5,600}$/.test(uid) ? `_${base32hex(uid)}` : null);
  if (!recurrenceId || !series) return series;
  return /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/.test(recurrenceId)
    ? `${series}_${recurrenceId.replace(/[:-]/g, '')}`
    : null;
}

/** The part of base64 that "eventId " settles, whatever the calendar after it. */
function prefixOf(eventId: string): string {
  const open = `${eventId} `;
  return btoa(open).slice(0, Math.floor((open.length * 8) / 6));
}

function base32hex(text: string): string {
  const bits = [...text].map((c) => c.charCodeAt(0).toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => Number.parseInt(five.padEnd(5, '0'), 2).toString(32))
    .join('');
}
