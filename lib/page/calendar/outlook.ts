import type { Opened } from '../types';
import { chipsOf, sameTime } from './agree';
import { around, first, pieces, says, tidy } from './look';
import { joinUrlIn, langOf, peopleIn } from './parts';
import { VIEW } from './selectors';

/** A time as written has three numbers at least, in every language; so has a day alone. */
const TIME = /(\p{N}+\P{N}+){2}\p{N}/u;

/**
 * The event opened in Outlook on the web: the small card over the grid, or the whole event. It is believed
 * where title and time agree with one chip of the grid, or, on a page that names the event in its address,
 * where a heading and a time stand. Throws only on a page too large.
 */
export function readOutlook(doc: Document, address: string): Opened | 'unreadable' | null {
  const { pathname, searchParams } = new URL(address);
  const path = /^\/(?:calendar|owa)\/(?:.*\b(?:item|read)\/([^/]+))?/.exec(pathname);
  if (!path) return null;
  const named = path[1] ? decodeURIComponent(path[1]) : searchParams.get('itemid');
  const card = first(doc, VIEW.card) ?? (named ? first(doc, VIEW.page) : null);
  if (!card) return named ? 'unreadable' : null;
  const lang = langOf(doc);
  const chips = chipsOf(doc);
  const heading = says(first(card, VIEW.title));
  const texts = [heading, ...pieces(card).map((text) => tidy(text, 200))].filter(Boolean);
  const title = texts.find((text) => chips(text).length) ?? (named && heading);
  const when = texts.find((text) => text !== title && TIME.test(text));
  const key = named ?? (title && when ? sameTime(chips(title), when, lang) : '');
  if (!title || !when || !/^[\w+/=-]{8,600}$/.test(key)) {
    // A form that nothing names and no chip agrees with is of an event that isn't there yet.
    return named || !around(card, VIEW.card[2]) ? 'unreadable' : null;
  }
  return {
    event: {
      site: 'outlook',
      key,
      uid: null,
      recurrenceId: null,
      title,
      when,
      lang,
      people: peopleIn(card, VIEW.people),
      joinUrl: joinUrlIn(card),
    },
    place: card,
    how: 'over',
  };
}
