import type { PageCall } from '../types';

/** Which call an address names: nothing of passwords, tenants or people, which join links carry too. */
export type CallIdentity = Pick<PageCall, 'site' | 'id' | 'url'>;

type Site = PageCall['site'];

const HOSTS: readonly (readonly [Site, RegExp])[] = [
  ['meet', /^meet\.google\.com$/],
  ['teams', /^teams\.(microsoft\.com|live\.com|cloud\.microsoft)$/],
  ['zoom', /^([\w-]+\.)*zoom(gov\.com|\.com|\.us)$/],
];

/**
 * Where each site's addresses name the call.
 * Teams: in the path (/l/meetup-join/, /meet/) or a route behind the hash (/_#/l/meetup-join/,
 * /_#/pre-join-calling/); a thread in other routes is one that is looked at, not called.
 * Zoom: its own list of meeting routes (https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0064261).
 */
const NAMES: Record<Site, RegExp> = {
  meet: /^\/(\w{3}-\w{4}-\w{3}|lookup\/[\w-]+)(?![\w-])/,
  teams:
    /(?:meetup-join|pre-join-calling|modern-calling)\/(19:[^/?#&"\s]{1,200}(?:\/[1-9]\d*)?)|\/meet\/(\d{6,20})/i,
  zoom: /^\/(?:wc\/(?:join\/|start\/|leave\?meetingNumber=)?|join\/|[jsw]\/)(\d{9,11})(?!\d)|^\/(?:wc\/)?(my\/[\w.-]+)/,
};

/** Whose calls are held at an address; undefined for any other. */
export function siteOf({ hostname }: URL): Site | undefined {
  return HOSTS.find(([, host]) => host.test(hostname))?.[0];
}

/**
 * The call that an address names, whether of a page or a join link; null where it names none.
 * - Meet: the code, 'abc-defg-hij' (https://developers.google.com/workspace/calendar/api/v3/reference/events,
 *   conferenceData.conferenceId), or 'lookup/<name>'.
 * - Teams: the thread, '19:…@thread.v2', with '/<message>' in a channel, or the number of /meet/<number>.
 * - Zoom: the meeting's number, or 'my/<name>' of a personal link.
 * Ids are lower case, so that two forms of one link give the same; `url` is the address without what is asked.
 */
export function identityOf(address: URL): CallIdentity | null {
  const site = siteOf(address);
  if (!site) return null;
  const { pathname, search, hash, searchParams, origin } = address;
  // Teams' launcher goes on to `url`; its page for guests has the link packed in `coords`.
  const more = [hash, searchParams.get('url'), unpacked(searchParams.get('coords') ?? '')];
  const text = site === 'teams' ? [pathname, ...more].join(' ') : pathname + search;
  const [, name, other] = NAMES[site].exec(unescaped(unescaped(text))) ?? [];
  const id = (name ?? other)?.toLowerCase();
  return id ? { site, id, url: origin + pathname } : null;
}

/** Escapes as letters; what isn't one stays, so that a broken one elsewhere does no harm. */
function unescaped(text: string): string {
  return text.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number(`0x${hex}`)));
}

function unpacked(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return '';
  }
}
