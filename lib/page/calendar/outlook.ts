import type { Opened } from '../types';
import { agreeingChip } from './agree';
import { first, pieces, says, tidy } from './look';
import { joinUrlIn, langOf, peopleIn } from './parts';
import { VIEW } from './selectors';

/** The event opened in Outlook on the web: the small card over the grid, or the whole event. Throws only on a page too large. */
export function readOutlook(doc: Document, address: string): Opened | 'unreadable' | null {
  const { pathname, searchParams } = new URL(address);
  if (!/^\/(calendar|owa)\//.test(pathname)) return null;
  const path = /^\/calendar\/(?:\d+\/)?(?:deeplink\/)?(?:item|read)\/([^/]+)/.exec(pathname)?.[1];
  const own = path ? decodeURIComponent(path) : searchParams.get('itemid');
  const card = first(doc, VIEW.card);
  if (!card) return own ? 'unreadable' : null;
  const lang = langOf(doc);
  const title = says(first(card, VIEW.title));
  const texts = [title, ...pieces(card).map((text) => tidy(text, 200))];
  const agreed = agreeingChip(doc, texts, lang) ?? alone(own, texts);
  if (!agreed || !/^[\w+/=-]{8,600}$/.test(agreed.key)) return 'unreadable';
  return {
    event: {
      site: 'outlook',
      ...agreed,
      uid: null,
      recurrenceId: null,
      lang,
      people: peopleIn(card, VIEW.people),
      joinUrl: joinUrlIn(card),
    },
    place: card,
    how: 'over',
  };
}

/** A page of one event has no grid to agree with: its address names the event, a heading and a time say the rest. */
function alone(key: string | null, [title = '', ...texts]: readonly string[]) {
  const when = texts.find((text) => text !== title && /\p{N}+\P{N}+\p{N}+\P{N}+\p{N}/u.test(text));
  return key && title && when ? { key, title, when } : null;
}
