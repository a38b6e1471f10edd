import type { PageEvent } from '../types';

const START = /_(\d{4})(\d\d)(\d\d)(T\d{6}Z)?$/;

/**
 * What `data-eventid`, an `eid` or the last part of an edit page's address gives: the iCalUID (null for an
 * imported event whose id doesn't hold it) and an occurrence's original start. They are base64 (plain or
 * url-safe, padded or not) of "eventId calendarId". Null for all else, a task's id ("tasks_…", "ttb_…") too.
 */
export function decodeGoogleId(encoded: string): Pick<PageEvent, 'uid' | 'recurrenceId'> | null {
  const eventId = eventIdIn(encoded);
  if (!eventId) return null;
  const recurrenceId = startIn(eventId);
  return { uid: uidOf(recurrenceId ? eventId.replace(START, '') : eventId), recurrenceId };
}

/** The id in an address that opens an event (`…/r/eventedit/<id>`, `…?eid=<id>`); null where none is. */
export function eventIn(address: string): string | null {
  const [, id = ''] = /\/calendar\/(?:.*\/eventedit\/|event\?eid=)([^/?&#]+)/.exec(address) ?? [];
  return id && id !== 'duplicate' && !address.includes('/duplicate/')
    ? decodeURIComponent(id)
    : null;
}

/** The event's own, of event and calendar; it has at most 1024 characters. */
function eventIdIn(encoded: string): string | null {
  if (!/^[\w+/-]{8,1800}={0,2}$/.test(encoded)) return null;
  try {
    const plain = atob(encoded.replace(/[-_]/g, (c) => (c === '-' ? '+' : '/')));
    return /^([\w-]{5,1024}) [!-~]{1,320}$/.exec(plain)?.[1] ?? null;
  } catch {
    return null;
  }
}

function startIn(eventId: string): string | null {
  const [, year, month, day, time = ''] = START.exec(eventId) ?? [];
  const start = `${year}-${month}-${day}${time.replace(/(\d\d)(\d\d)(\d\d)/, '$1:$2:$3')}`;
  const at = new Date(start);
  // A day that no month has would go on into the next.
  return !Number.isNaN(+at) && at.toISOString().startsWith(start.slice(0, 19)) ? start : null;
}

/** Invitations from elsewhere keep their uid in the id: "_" and its base32hex (seen, not documented). */
function uidOf(series: string): string | null {
  if (series[0] !== '_') return `${series}@google.com`;
  let uid = '';
  let bits = 0;
  let held = 0;
  for (const letter of series.slice(1)) {
    bits = (bits << 5) | Number.parseInt(letter, 32);
    held += 5;
    if (held > 7) {
      held -= 8;
      uid += String.fromCharCode((bits >> held) & 255);
    }
  }
  return /^_[\da-v]+$/.test(series) && /^[!-~]+$/.test(uid) ? uid : null;
}
