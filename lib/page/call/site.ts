import type { PageCall } from '../types';

/*
 * What is known of a call site, in one file for each of them (meet.ts, teams.ts, zoom.ts), which is the only place to
 * mend when its pages change, and of which each page gets its own alone.
 * Nothing there is a word of any language: what is shown there is localised. Selectors after a comma, and a further
 * sign of the same row, are the fallback of the first. Every sign says when it was last known to be so and from where:
 *   live    read in the live page by people who wrote it up in public, in the month given
 *   client  read in the site's own served scripts and styles, likewise
 *   told    used by several public programs, none of which says when it was seen; noted 2026-11
 * What stands in a tile, a list, a chat or a caption is asked for by nobody here.
 */

/** Something that is shown, as selectors with no comma in them, or what the path (with what is asked) is like. '': nothing. */
export type Sign = string | RegExp;

/** An address, of a link or of the page itself. */
export type Address = Pick<URL, 'href' | 'hostname' | 'pathname' | 'search' | 'hash' | 'origin'>;

/**
 * A state; what must not be shown with it; its signs, of which two have to agree. The first of them by itself says
 * that this is a call, in a shape that isn't known.
 */
export type Row = readonly [state: PageCall['state'], not: string, first: Sign, ...others: Sign[]];

/** A site of calls. */
export interface CallSite {
  site: PageCall['site'];
  /** Whose calls are held at an address, by its host's name. */
  host: RegExp;
  /** The name of a call, in either of two groups, in what an address says: its path and what is asked, or `said`. */
  names: RegExp;
  said?(address: Address): string;
  /** A frame of the page's own origin in which the call may run. */
  frame?: string;
  /** Shown between two states, where neither holds: the one before goes on. */
  between?: string;
  /** In their order: the first that holds counts. */
  rows: readonly Row[];
}

/** An `i` counts only with this text: the icon of the leave button, by its name in Google's icon font. */
export const ICON = 'call_end';

/** Which call an address names: nothing of passwords, tenants or people, which join links carry too. */
export type CallIdentity = Pick<PageCall, 'site' | 'id' | 'url'>;

/**
 * The call of this site that an address names, whether of a page or a join link; null where it names none. Ids are
 * lower case, so that two forms of one link give the same; `url` is the address without what is asked.
 */
export function nameAt(
  { site, host, names, said }: CallSite,
  address: Address,
): CallIdentity | null {
  const { hostname, pathname, search, origin } = address;
  if (!host.test(hostname)) return null;
  const text = said ? said(address) : pathname + search;
  const [, name, other] = names.exec(unescaped(unescaped(text))) ?? [];
  const id = (name ?? other)?.toLowerCase();
  return id ? { site, id, url: origin + pathname } : null;
}

/** Escapes as letters; what isn't one stays, so that a broken one elsewhere does no harm. */
function unescaped(text: string): string {
  const letter = (_: string, hex: string) => String.fromCharCode(Number(`0x${hex}`));
  return text.includes('%') ? text.replace(/%([\da-f]{2})/gi, letter) : text;
}
