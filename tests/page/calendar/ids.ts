import * as fc from 'fast-check';

const LETTERS = [...'0123456789abcdefghijklmnopqrstuv'];

/** What Google calls an event of its own: base32hex, most of them 26 letters long. */
export const ownId = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 5, maxLength: 40 });

/** The original start of an occurrence, or none. */
export const starts = fc.oneof(
  fc.constant(null),
  fc
    .date({ min: new Date(0), max: new Date('2199-12-31'), noInvalidDate: true })
    .chain((at) =>
      fc.constantFrom(`${at.toISOString().slice(0, 19)}Z`, at.toISOString().slice(0, 10)),
    ),
);

/** A calendar's address as the page writes it: `@m` is short for gmail.com, and others likewise. */
export const calendars = fc.oneof(
  ownId.map((name) => `${name}@m`),
  ownId.map((name) => `c_${name}@g`),
  ownId.map((name) => `${name}@i`),
  ownId.map((name) => `${name}@firm.example`),
);

/** `eventId` with the suffix of its occurrence. */
export function occurrence(series: string, start: string | null): string {
  return start ? `${series}_${start.replace(/[:-]/g, '')}` : series;
}

/** The ways in which pages and addresses write one id. */
export const WRITINGS: readonly ((base64: string) => string)[] = [
  (base64) => base64,
  (base64) => base64.replace(/=+$/, ''),
  (base64) => base64.replaceAll('+', '-').replaceAll('/', '_'),
  (base64) => base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
];
