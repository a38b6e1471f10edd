import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-detect-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(name: string, text?: string) {
  const file = join(folder, name);
  if (text !== undefined) writeFileSync(file, text);
  const args = ['--import', 'tsx', join('scripts', 'detect.ts'), file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
  });
  const rows = stdout.split('\n').filter(Boolean);
  return { status, stderr, rows: rows.map((row) => JSON.parse(row)) };
}

const meeting = (uid: string, title: string, more = '') =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260105T100000Z\r\nDTEND:20260105T110000Z\r\n${more}SUMMARY:${title}\r\nEND:VEVENT\r\n`;

describe('npm run detect', () => {
  it('prints one row per event in order and reports what it left out', () => {
    const lines = [
      '{"title":"Mentoring mit Jana","attendees":2}',
      'no json',
      '{"title":"Gym","x":1}',
    ];
    const { status, rows, stderr } = run('events.jsonl', lines.join('\r\n'));
    expect(status).toBe(0);
    expect(rows.map((row) => [row.title, row.verdict])).toEqual([
      ['Mentoring mit Jana', 'mentoring'],
      ['Gym', 'other'],
    ]);
    expect(rows[0].reasons).toContain('2 people take part');
    expect(stderr).toMatch(/^Line 2 is left out: /);
  });

  it('prints a series of a calendar file once', () => {
    const body =
      meeting('a', 'Mentoring with Ana', 'RRULE:FREQ=WEEKLY;COUNT=5\r\n') + meeting('b', 'Dentist');
    const ics = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n${body}END:VCALENDAR\r\n`;
    const { status, rows } = run('calendar.ics', ics);
    expect(status).toBe(0);
    expect(rows.map((row) => row.title)).toEqual(['Mentoring with Ana', 'Dentist']);
  });

  it('ends with 2 and one line where nothing can be read', () => {
    const missing = run('missing.jsonl');
    expect(missing.status).toBe(2);
    expect(missing.stderr.trim().split('\n')).toHaveLength(1);
    expect(run('bad.jsonl', 'nothing here').status).toBe(2);
  });
});
