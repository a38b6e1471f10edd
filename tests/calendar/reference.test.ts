import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import reference from '../fixtures/calendar/reference.json';
import { read } from './ics/build';

const folder = join(import.meta.dirname, '../fixtures/calendar');

/** What another, independent reader (recurring-ical-events 2.0.1 for Python) finds in the year 2026. */
describe('the fixtures, as another reader sees them', () => {
  it.each(Object.entries(reference))('%s', (name, expected) => {
    const { events } = read(new Uint8Array(readFileSync(join(folder, name))));
    const rows = events.map(({ uid, start, end }) => [uid, start, end].join(' ')).sort();
    expect(rows).toEqual(expected.map((row) => row.join(' ')).sort());
  });
});
