import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendar, vevent } from './ics/build';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'events-'));

function events(content: string | undefined, args: string[], TZ = 'UTC') {
  const file = join(folder, 'calendar.ics');
  if (content !== undefined) writeFileSync(file, content);
  const name = content === undefined ? join(folder, 'missing.ics') : file;
  const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/events.ts', name, ...args];
  const run = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ },
  });
  const lines = run.stdout.split('\n').filter(Boolean);
  return { status: run.status, rows: lines.map((line) => JSON.parse(line)), stderr: run.stderr };
}

const year = ['--from', '2026-01-01', '--to', '2026-02-01'];

describe('npm run events', () => {
  it('prints one occurrence a line, floating times in the machine’s zone', () => {
    const content = calendar(
      vevent('DTSTART:20260105T090000', 'RRULE:FREQ=WEEKLY;COUNT=2', 'SUMMARY:A'),
      vevent('UID:b', 'SUMMARY:lost'),
    );
    const { status, rows, stderr } = events(content, year, 'America/New_York');
    expect(status).toBe(0);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({
      uid: 'one@test',
      start: '2026-01-05T14:00:00Z',
      end: '2026-01-05T14:00:00Z',
      allDay: false,
      title: 'A',
      status: 'confirmed',
      attendees: [],
      location: '',
      joinUrl: null,
      recurrenceId: '2026-01-05T14:00:00Z',
    });
    expect(stderr).toContain('line 10: ');
  });

  it.each([
    ['a missing file', undefined, year],
    ['a bad date', calendar(), ['--from', '2026-02-31']],
    [
      'a span that ends before it starts',
      calendar(),
      ['--from', '2026-02-01', '--to', '2026-01-01'],
    ],
    ['a refused file', 'Hello', year],
    ['an unknown option', calendar(), ['--since', '2026-01-01']],
  ])('ends with 2 and one line for %s', (_, content, args) => {
    const { status, rows, stderr } = events(content, args);
    expect(status).toBe(2);
    expect(rows).toEqual([]);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
