/** The places of the desk page that stand alone, as they stand in its address after `#`. */
export const places = [
  'welcome',
  'found',
  'partners',
  'calendars',
  'owed',
  'reflections',
  'objectives',
  'network',
  'insights',
  'search',
  'settings',
  'questions',
  'handover',
  'repairs',
] as const;
export type Place = (typeof places)[number];

/**
 * Places that are about one thing: `#partner/<partner id>`, `#prepare/<meeting id>`, `#reflect/<meeting id>`;
 * `#partner/<partner id>/<meeting id>` is the partner's history at that meeting, with `/recap` behind it that
 * meeting's recap, `#partner/<partner id>/signs` what
 * their meetings show, `#partner/<partner id>/handover` what is handed over to their Cairn, `#partner/<partner id>/insights` months and years of them, `#partner/<partner id>/plan` the development plan,
 * `#partner/<partner id>/session/<id>` one of their guided sessions, and
 * `#partner/<partner id>/paper/<sheet>` something to print. Of the settings, `#settings/sign-in`
 * is the part on signing in to calendars, `#settings/passphrase` asks for a new one of the lock, and `#search/<line>` what was found for a line.
 */
export const thingPlaces = ['partner', 'prepare', 'reflect'] as const;
export type ThingPlace = (typeof thingPlaces)[number];

/** What stands in a meeting's place for a partner's page of signs, for the plan with them, and for what is handed over. */
export const SIGNS = 'signs';
export const INSIGHTS = 'insights';
export const PLAN = 'plan';
export const HANDOVER = 'handover';
/** What stands there before the id of a guided session, and before the name of a sheet to print. */
export const SESSION = 'session';
export const PAPER = 'paper';
/** What stands behind a meeting of a partner for its recap. */
export const RECAP = 'recap';

/** Where in the desk the reader is. An id is what the address says: the thing may be gone, or never have been. */
export type Spot =
  | { place: Place; id: null; at?: string }
  | { place: ThingPlace; id: string; at?: string; sub?: string };

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The place that a `location.hash` (`#found`, `#partner/<id>`) names; `fallback` when it names none. */
export function placeOf(hash: string, fallback: Place): Spot {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const thing = thingPlaces.find((place) => place === name);
  const [id = '', at, sub] = rest.map(decoded);
  if (thing) return { place: thing, id, ...(at ? { at } : {}), ...(sub ? { sub } : {}) };
  const place = places.find((one) => one === name) ?? fallback;
  return (place === 'settings' || place === 'search') && id
    ? { place, id: null, at: id }
    : { place, id: null };
}

/** The address of a place about one thing, `#` included; `at` is a meeting in a partner's history, or a page of theirs. */
export function hrefOf(place: ThingPlace, ...ids: [id: string, at?: string, sub?: string]) {
  const path = ids.filter((id) => id !== undefined).map(encodeURIComponent);
  return `#${place}/${path.join('/')}` as const;
}
