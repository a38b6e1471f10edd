/** An event of Google Calendar as its ids in the page name it. */
export interface GoogleId {
  /** With the suffix of the occurrence, as in the calendar API. */
  eventId: string;
  calendarId: string;
  /** Its iCalUID; null for an imported event whose id doesn't give it. */
  uid: string | null;
  /** An occurrence's original start: UTC 'YYYY-MM-DDTHH:mm:ssZ', or 'YYYY-MM-DD' of a whole day. */
  recurrenceId: string | null;
}

/** The last letter of a calendar's short address, and what it stands for. */
const SUFFIXES: Record<string, string> = {
  m: 'gmail.com',
  g: 'group.calendar.google.com',
  i: 'import.calendar.google.com',
  v: 'group.v.calendar.google.com',
};

const START = /_(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z)?$/;

/** Longer than any id of Google's own (1024 characters and an address, in base64). */
const LONGEST = 1800;

/**
 * Decodes `data-eventid`, an `eid` or the last part of an edit page's address: base64 (plain or
 * url-safe, padded or not) of "eventId calendarId". Null for all else, tasks included ("tasks_…", "ttb_…").
 */
export function decodeGoogleId(encoded: string): GoogleId | null {
  if (encoded.length > LONGEST || /^t(asks|tb)[._]/.test(encoded)) return null;
  const plain = bytes(encoded);
  const [, eventId, calendar] = plain?.match(/^([\w-]{5,1024}) ([!-~]{1,320})$/) ?? [];
  if (!eventId || !calendar) return null;
  const recurrenceId = startIn(eventId);
  const series = recurrenceId ? eventId.replace(START, '') : eventId;
  return { eventId, calendarId: fullAddress(calendar), uid: uidOf(series), recurrenceId };
}

/** The id in an address that opens an event (`…/r/eventedit/<id>`, `…?eid=<id>`); null where none is. */
export function eventIn(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { pathname, searchParams } = new URL(address);
  const path = /^\/calendar\/(?:u\/\d+\/)?r\/eventedit\/([\w%+=-]+)\/?$/.exec(pathname)?.[1];
  const id = path ?? (/\/eventedit/.test(pathname) ? null : searchParams.get('eid'));
  return id && id !== 'duplicate' ? id.replaceAll('%3D', '=') : null;
}

function bytes(encoded: string): string | null {
  const standard = encoded
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/={0,2}$/, '');
  if (!/^[\w+/]+$/.test(standard) || standard.length % 4 === 1) return null;
  return atob(standard);
}

function startIn(eventId: string): string | null {
  const [, year, month, day, hour, minute, second] = START.exec(eventId) ?? [];
  if (!year) return null;
  const date = `${year}-${month}-${day}`;
  const whole = hour ? `${date}T${hour}:${minute}:${second}Z` : date;
  const at = new Date(whole);
  return !Number.isNaN(+at) && at.toISOString().startsWith(whole.slice(0, 19)) ? whole : null;
}

/** Invitations from elsewhere keep their uid in the id: "_" and its base32hex (seen, not documented). */
function uidOf(series: string): string | null {
  if (!series.startsWith('_')) return `${series}@google.com`;
  let bits = '';
  for (const letter of series.slice(1)) {
    if (!/[0-9a-v]/.test(letter)) return null;
    bits += Number.parseInt(letter, 32).toString(2).padStart(5, '0');
  }
  const uid = (bits.match(/.{8}/g) ?? []).map((byte) =>
    String.fromCharCode(Number.parseInt(byte, 2)),
  );
  return /^[!-~]+$/.test(uid.join('')) ? uid.join('') : null;
}

function fullAddress(calendar: string): string {
  const [, name, letter = ''] = /^(.+)@([a-z])$/.exec(calendar) ?? [];
  const host = Object.hasOwn(SUFFIXES, letter) && SUFFIXES[letter];
  return host ? `${name}@${host}` : calendar;
}
