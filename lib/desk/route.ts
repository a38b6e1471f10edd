/** The places of the desk page that stand alone, as they stand in its address after `#`. */
export const places = [
  'welcome',
  'found',
  'partners',
  'calendars',
  'owed',
  'reflections',
  'settings',
  'repairs',
] as const;
export type Place = (typeof places)[number];

/** Places that are about one thing: `#partner/<partner id>`, `#prepare/<meeting id>`, `#reflect/<meeting id>`. */
export const thingPlaces = ['partner', 'prepare', 'reflect'] as const;
export type ThingPlace = (typeof thingPlaces)[number];

/** Where in the desk the reader is. An id is what the address says: the thing may be gone, or never have been. */
export type Spot = { place: Place; id: null } | { place: ThingPlace; id: string };

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
  if (thing) return { place: thing, id: decoded(rest.join('/')) };
  return { place: places.find((place) => place === name) ?? fallback, id: null };
}

/** The address of a place about one thing, `#` included. */
export function hrefOf(place: ThingPlace, id: string): `#${string}` {
  return `#${place}/${encodeURIComponent(id)}`;
}
