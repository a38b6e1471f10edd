import type { Opened, PageEvent } from '../types';
import { type Chip, chipsOf, isFound, sameTime } from './agree';
import { all, around, attribute, first, pieces, says, TIME, tidy } from './look';
import { joinUrlIn, langOf, peopleIn } from './parts';
import { VIEW } from './selectors';

/** The people of a card, and which of them is the page's user: who the account's button says, by the whole name. */
function peopleOf(doc: Document, card: Element): PageEvent['people'] {
  const me = all(doc, VIEW.me).map((button) => ` ${attribute(button, 'aria-label')} `);
  const isMe = (text: string) =>
    /[ @]/.test(text) &&
    me.some((label) => label.endsWith(` ${text} `) || label.startsWith(` ${text} `));
  return peopleIn(card, VIEW.people).map((one) =>
    isMe(one.name) || isMe(one.email) ? { ...one, self: true } : one,
  );
}

/** A key for what the page gives no id: the same for the same title and time. */
const keyOf = (title: string, when: string) =>
  `looks-${encodeURIComponent(`${when}\n${title}`).replace(/\W/g, '-')}`.slice(0, 600);

interface Said {
  title: string;
  when: string;
  lang: string;
  chips: Chip[];
}

function keyIn(doc: Document, { title, when, lang, chips }: Said): string {
  if (chips.length) return sameTime(chips, when, lang);
  return isFound(doc, title, when, lang) ? keyOf(title, when) : '';
}

/**
 * The event opened in Outlook on the web: the small card over the grid, or the whole event. It is believed
 * where title and time agree with one chip of the grid or one result of a search, or, on a page that names the event
 * in its address, where a heading and a time stand. Throws only on a page too large.
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
  const known = texts.find((text) => chips(text).length);
  // Of what a search found the grid may show nothing: then the card's first words are its title.
  const title = known ?? (named ? heading : texts[0]);
  const when = texts.find((text) => text !== title && TIME.test(text));
  const key =
    named ?? (title && when ? keyIn(doc, { title, when, lang, chips: chips(title) }) : '');
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
      people: peopleOf(doc, card),
      joinUrl: joinUrlIn(card),
    },
    place: card,
    how: 'over',
  };
}
