import type { Opened } from '../types';
import { decodeGoogleId, eventIn } from './google-id';
import { all, around, attribute, first, pieces, says, TIME, tidy } from './look';
import { joinUrlIn, langOf, peopleIn } from './parts';
import { GOOGLE } from './selectors';

/** The event opened in Google Calendar, in the popup or on a page of its own. Throws only on a page too large. */
export function readGoogle(doc: Document, address: string): Opened | 'unreadable' | null {
  const card = first(doc, GOOGLE.card);
  if (!card) return readPage(doc, address);
  const place = around(card, GOOGLE.dialog[0]);
  const title = place && first(place, GOOGLE.title);
  const time = first(card, GOOGLE.when);
  const when = time ? tidy(pieces(time, title).join(' '), 200) : '';
  const event = believed(doc, attribute(card, 'data-eventid'), says(title), when, card);
  return event && place ? { event, place, how: 'inside' } : 'unreadable';
}

function readPage(doc: Document, address: string): Opened | 'unreadable' | null {
  const key = eventIn(address);
  if (!key) return null;
  const card = first(doc, GOOGLE.page);
  const place = first(doc, GOOGLE.save);
  if (card && !place) return readOnly(doc, key, card);
  const [day = '', time, endDay, endTime] = GOOGLE.times.map((name) =>
    says(first(doc, [`[id*=${name}]`]), 60),
  );
  const end = `${endDay === day ? '' : endDay} ${endTime}`.trim();
  const when = day && tidy(`${day} ${time}${end && ` – ${end}`}`, 200);
  const event = card && believed(doc, key, says(first(doc, GOOGLE.pageTitle)), when, card);
  return event && place ? { event, place, how: 'after' } : 'unreadable';
}

/** The page where nobody may change it: its only heading is the title, and one text after that, and no other, a time. */
function readOnly(doc: Document, key: string, card: Element): Opened | 'unreadable' {
  const headings = all(card, GOOGLE.heading, 9).map((one) => says(one));
  const [title = '', ...more] = [...new Set(headings.filter(Boolean))];
  const texts = pieces(card).map((text) => tidy(text, 200));
  const [when = '', ...others] = texts
    .slice(texts.indexOf(title) + 1)
    .filter((text) => TIME.test(text));
  const event = more.length || others.length ? null : believed(doc, key, title, when, card);
  return event ? { event, place: card, how: 'over' } : 'unreadable';
}

/** An event, where three things that the page says by itself are there: an id that decodes, a title, a time. */
function believed(
  doc: Document,
  key: string,
  title: string,
  when: string,
  card: Element,
): Opened['event'] | null {
  const id = decodeGoogleId(key);
  if (!id || !title || !/\p{N}/u.test(when)) return null;
  return {
    site: 'google-calendar',
    key,
    ...id,
    title,
    when,
    lang: langOf(doc),
    people: peopleIn(card, GOOGLE.people),
    joinUrl: joinUrlIn(card),
  };
}
