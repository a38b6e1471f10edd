import { callLink } from '@/lib/calendar/join-link';
import type { PageEvent } from '../types';
import { all, attribute, pieces, tidy } from './look';

const ADDRESS = /[^\s<>()"',;:@]{1,64}@[^\s<>()"',;:@]{1,180}[^\s<>()"',;:@.]/;
/** A room has an address too, and is nobody. */
const ROOM = /@resource\.calendar\.google\.com$/;

/** The people whom elements name, once each. */
export function peopleIn(root: Element, selector: string): PageEvent['people'] {
  const people = new Map<string, PageEvent['people'][number]>();
  for (const element of all(root, selector)) {
    const one = person(element);
    const key = (one.email || one.name).toLowerCase();
    if (key && !ROOM.test(key) && !people.get(key)?.name) people.set(key, one);
  }
  const found = [...people.values()];
  // A name inside the element that had the address is the same person.
  return found.filter(({ name, email }) => email || !found.some((o) => o.email && o.name === name));
}

function person(element: Element): PageEvent['people'][number] {
  const said = ['data-email', 'data-hovercard-id', 'href', 'title', 'aria-label'].map((name) =>
    attribute(element, name),
  );
  // A picture is labelled by the name alone, and has initials in it.
  const [picture] = all(element, '[role=img][aria-label]');
  const texts = pieces(element, picture);
  // A label goes on after the name: "Ana <ana@…>", "Ana, attending". That of a card to be opened begins before it.
  const label = said[4]?.replace(/[<(,].*/s, '') ?? '';
  const names = [
    attribute(picture, 'aria-label'),
    ...texts,
    attribute(element, 'data-lpc-hover-target-id') && !said[4]?.includes('<') ? '' : label,
  ];
  return {
    name: tidy(names.find((name) => name.trim() && !name.includes('@')) ?? '', 200),
    email: ADDRESS.exec([...said, ...texts].join(' '))?.[0] ?? '',
  };
}

/** The first link to a known call, also through the host's own page (google.com/url?q=…, safelinks…/?url=…). */
export function joinUrlIn(root: Element): string | null {
  for (const link of all(root, '[href]')) {
    const href = attribute(link, 'href');
    const query = URL.canParse(href) ? new URL(href).searchParams : null;
    const call = callLink(href) ?? callLink(query?.get('q') ?? query?.get('url') ?? '');
    if (call) return call;
  }
  return null;
}

/** The page's language as its root element says it; '' where it says none. */
export function langOf(doc: Document): string {
  const lang = attribute(all(doc, ':root')[0], 'lang');
  return /^[a-z]{2,8}(-[a-z\d]{2,8}){0,3}$/i.test(lang) ? lang : '';
}
