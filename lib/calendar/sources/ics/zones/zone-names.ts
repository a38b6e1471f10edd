import { intlZone } from './intl-zone';
import { WINDOWS_ZONES } from './windows-zones';
import { fixedZone, type Zone } from './zone';

const WINDOWS = new Map(
  Object.entries(WINDOWS_ZONES).map(([name, iana]) => [name.toLowerCase(), iana]),
);

/** Abbreviations and spoken names that stand where a zone name should. */
const SPOKEN: Readonly<Record<string, string>> = {
  'eastern time': 'America/New_York',
  'central time': 'America/Chicago',
  'mountain time': 'America/Denver',
  'pacific time': 'America/Los_Angeles',
  'atlantic time': 'America/Halifax',
  'coordinated universal time': 'UTC',
  alaska: 'America/Anchorage',
  arizona: 'America/Phoenix',
  hawaii: 'Pacific/Honolulu',
  'indiana (east)': 'America/Indiana/Indianapolis',
  saskatchewan: 'America/Regina',
  newfoundland: 'America/St_Johns',
  edt: 'America/New_York',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  mdt: 'America/Denver',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  cest: 'Europe/Paris',
  eest: 'Europe/Helsinki',
  bst: 'Europe/London',
  jst: 'Asia/Tokyo',
  'west-central africa': 'Africa/Lagos',
  abuja: 'Africa/Lagos',
  bern: 'Europe/Zurich',
  edinburgh: 'Europe/London',
  beijing: 'Asia/Shanghai',
  chennai: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  'new delhi': 'Asia/Kolkata',
  osaka: 'Asia/Tokyo',
  'st. petersburg': 'Europe/Moscow',
  canberra: 'Australia/Sydney',
  wellington: 'Pacific/Auckland',
  'abu dhabi': 'Asia/Dubai',
  pretoria: 'Africa/Johannesburg',
  islamabad: 'Asia/Karachi',
  brasilia: 'America/Sao_Paulo',
  ekaterinburg: 'Asia/Yekaterinburg',
};

const OFFSET = /^\(?(?:UTC|GMT|Z)?\s*([+-])(\d{1,2}):?(\d\d)?(?=$|[)\s])/i;

/** `(UTC+01:00)`, `GMT-5`, `+0530`: seconds east of UTC; undefined when the name starts with none. */
function writtenOffset(name: string): number | undefined {
  const match = OFFSET.exec(name);
  if (!match) return /^\(?(UTC|GMT|Z)\)?(?=$|\s)/i.test(name) ? 0 : undefined;
  const seconds = Number(match[2]) * 3600 + Number(match[3] ?? 0) * 60;
  return seconds > 15 * 3600 ? undefined : (match[1] === '-' ? -1 : 1) * seconds;
}

let cities: Map<string, string> | undefined;

/** City to IANA name, from the last part of each name that the browser knows. */
function cityZones(): Map<string, string> {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((id) => [
      id
        .slice(id.lastIndexOf('/') + 1)
        .replaceAll('_', ' ')
        .toLowerCase(),
      id,
    ]),
  );
  return cities;
}

/** The zone's offset in the northern or southern winter, whichever is the standard one. */
function hasStandardOffset(zone: Zone, offset: number): boolean {
  const january = Date.UTC(2024, 0, 15) / 1000;
  const july = Date.UTC(2024, 6, 15) / 1000;
  const offsets = [january, july].map((utc) => zone.toWall(utc) - utc);
  return offsets.includes(offset);
}

/** Outlook's display names: `(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna`. */
function displayNamed(name: string): Zone | undefined {
  const offset = writtenOffset(name);
  const places = name.replace(/^\([^)]*\)\s*/, '').replace(/\s*\((us & canada|mexico)\)/i, '');
  for (const place of places.split(/\s*[,;/]\s*/).filter(Boolean)) {
    const key = place.toLowerCase();
    const zone = intlZone(SPOKEN[key] ?? WINDOWS.get(key) ?? cityZones().get(key) ?? '');
    if (zone && (offset === undefined || hasStandardOffset(zone, offset))) return zone;
  }
  return offset === undefined ? undefined : fixedZone(name, offset);
}

/** A zone by its exact IANA or Windows name, case and quotes aside. */
export function namedZone(tzid: string): Zone | undefined {
  const name = tzid.replaceAll('"', '').trim();
  const windows = WINDOWS.get(name.toLowerCase());
  return intlZone(windows ?? name.replaceAll(' ', '_'));
}

/**
 * A zone by a name that is only nearly right: a prefix (`/mozilla.org/20050126_1/Europe/Berlin`,
 * `/freeassociation.sourceforge.net/Europe/Berlin`), a number that Exchange appends
 * (`W. Europe Standard Time 1`), a display name, an abbreviation or a bare offset.
 */
export function likelyZone(tzid: string): Zone | undefined {
  const name = tzid.replaceAll('"', '').trim();
  const bare = namedZone(name.replace(/[\s-]+\d+$/, ''));
  if (bare) return bare;
  const parts = name.split('/').filter(Boolean);
  for (let from = name.startsWith('/') ? 0 : 1; from < parts.length; from++) {
    const tail = parts.slice(from).join('/');
    // A single word may be a place of any continent; only whole `Area/City` tails and UTC are sure.
    const zone = from < parts.length - 1 || /^(utc|gmt)$/i.test(tail) ? namedZone(tail) : undefined;
    if (zone) return zone;
  }
  return displayNamed(name);
}
