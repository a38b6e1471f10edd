/** What begins a Global Object ID, in capital hex digits; the four bytes behind it are the occurrence's date. */
const GLOBAL_ID =
  /^(040000008200E00074C5B7101A82E008)([0-9A-F]{4})([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]+)$/i;

/**
 * The uid that an occurrence shares with its series, in an .ics file and in other calendars: Graph's iCalUId has
 * the date of the occurrence in it, which is set to zero there. Undefined for ids of another make, of which the
 * occurrence's tells nothing of its series'.
 * MS-OXOCAL 2.2.1.27 and 2.2.1.28, MS-ASEMAIL 4.3:
 * https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-asemail/e7424ddc-dd10-431e-a0b7-5c794863370e
 */
export function seriesUid(iCalUId: string): string | undefined {
  const match = GLOBAL_ID.exec(iCalUId);
  return match ? `${match[1]}00000000${match[5]}` : undefined;
}

/** The local date (`YYYY-MM-DD`) of the occurrence that such an id names; undefined for a series or another make. */
export function occurrenceDate(iCalUId: string): string | undefined {
  const [, , year = '', month = '', day = ''] = GLOBAL_ID.exec(iCalUId) ?? [];
  const [y, m, d] = [year, month, day].map((hex) => Number.parseInt(hex, 16));
  if (!y || !m || !d || m > 12 || d > 31) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`;
}
