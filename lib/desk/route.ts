/** The places of the desk page, as they stand in its address after `#`. */
export const places = ['welcome', 'found', 'partners', 'calendars', 'repairs'] as const;
export type Place = (typeof places)[number];

/** The place that a `location.hash` (`#found`) names; `fallback` when it names none. */
export function placeOf(hash: string, fallback: Place): Place {
  const name = hash.replace(/^#/, '');
  return places.find((place) => place === name) ?? fallback;
}
