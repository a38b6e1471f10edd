import { describe, expect, it, vi } from 'vitest';
import { emptyTally, type Job, reportHead, reportParts, type Tally } from '@/lib/desk/import-job';
import { broughtBy, isCalendarFile, isCalendarText, refusedFiles } from '@/lib/desk/intake';
import { runImport, type Task } from '@/lib/desk/run-import';
import { NotRead, shares } from '@/lib/desk/tally';
import { word } from '@/lib/i18n/translate';

const tally = (events: number): Tally => ({ ...emptyTally, events, meetings: 1, single: 1 });
const task = (name: string, read: Task['read']): Task => ({ name, read });
const reason = { id: 'sync.failed', params: {} };

describe('what was dropped or pasted', () => {
  it('is a calendar by type or by name', () => {
    expect(isCalendarFile({ name: 'a', type: 'text/calendar; charset=utf-8' })).toBe(true);
    expect(isCalendarFile({ name: 'A.ICS', type: '' })).toBe(true);
    expect(isCalendarFile({ name: 'a.pdf', type: 'application/pdf' })).toBe(false);
  });

  it('is a calendar text only from its first line on', () => {
    expect(isCalendarText('\uFEFFBEGIN:VCALENDAR\r\nEND:VCALENDAR')).toBe(true);
    expect(isCalendarText('he said BEGIN:VCALENDAR\r\n')).toBe(false);
  });

  it('leaves an ordinary paste alone', () => {
    const data = { files: [] as unknown as FileList, getData: () => 'https://cal.example/a.ics' };
    expect(broughtBy(data)).toEqual({ files: [], text: '' });
  });

  it('is refused by name when none of it is a calendar', () => {
    const pdf = { name: 'a.pdf', type: '' };
    expect(refusedFiles([pdf])?.params).toEqual({ name: 'a.pdf' });
    expect(refusedFiles([pdf, { name: 'b.ics', type: '' }])).toBeNull();
  });
});

describe('reading calendars one after the other', () => {
  const free = new AbortController().signal;

  it('waits for an answer where a file has nothing of the one whose place it takes', async () => {
    const jobs: Job[] = [];
    const swap = { former: 'a.ics', ahead: 2 };
    const asking = task('b.ics', async (_signal, _tell, ask) =>
      (await ask(swap)) === 'take' ? tally(3) : tally(0),
    );
    const end = await runImport([asking], free, (job) => {
      jobs.push(job);
      if (job.state === 'asking') job.onAnswer('take');
    });
    expect(jobs.map(({ state }) => state)).toEqual(['reading', 'asking', 'reading', 'done']);
    expect(end).toMatchObject({ state: 'done', tally: { events: 3 } });
  });

  it('adds up what each brought and tells how far it is', async () => {
    const jobs: Job[] = [];
    const one = task('a.ics', async (_, tell) => {
      shares(tell)(1, 4);
      shares(tell)(4, 4);
      return tally(3);
    });
    const end = await runImport([one, task('b.ics', async () => tally(4))], free, (job) =>
      jobs.push(job),
    );
    expect(end).toMatchObject({ state: 'done', tally: { events: 7, meetings: 2 } });
    const told = jobs.map((job) =>
      job.state === 'reading' ? [job.index, job.progress] : job.state,
    );
    expect(told).toEqual([[1, null], [1, 0.25], [1, null], [2, null], 'done']);
  });

  it('goes on after one that fails, and says why it failed', async () => {
    const bad = task('bad.ics', () => Promise.reject(new NotRead(reason)));
    const end = await runImport([bad, task('b.ics', async () => tally(4))], free, vi.fn());
    expect(end).toMatchObject({
      state: 'done',
      tally: { events: 4 },
      failures: [{ name: 'bad.ics', reason }],
    });
    const broken = task('odd.ics', () => Promise.reject(new Error('boom')));
    const odd = await runImport([broken, task('b.ics', async () => tally(4))], free, vi.fn());
    expect(odd).toMatchObject({ failures: [{ name: 'odd.ics', reason: { id: 'sync.failed' } }] });
  });

  it.each([
    ['holds no event', { held: 0 }, { id: 'desk.import.empty' }],
    ['lost all events to faults', { held: 0, problems: [{ line: 1, reason }] }, 'broken'],
    ['holds other times only', { held: 7 }, { id: 'desk.import.outside', params: { n: 7 } }],
  ])('says so when a calendar %s', async (_name, part, said) => {
    const read = async () => ({ ...emptyTally, ...part });
    const expected = typeof said === 'string' ? { id: `desk.import.${said}` } : said;
    const alone = await runImport([task('a.ics', read)], free, vi.fn());
    expect(alone).toMatchObject({ empties: [{ name: 'a.ics', reason: expected }], failures: [] });
    expect(alone.state === 'done' && reportHead(alone).id).toBe('desk.import.nothing');
    const two = await runImport(
      [task('a.ics', read), task('b.ics', async () => tally(4))],
      free,
      vi.fn(),
    );
    expect(two).toMatchObject({ empties: [{ name: 'a.ics' }] });
    expect(two.state === 'done' && reportHead(two).id).toBe('desk.import.done');
  });

  it('doesn’t call an unchanged calendar empty', async () => {
    const read = async () => ({ ...emptyTally, held: null });
    expect(await runImport([task('a.ics', read)], free, vi.fn())).toMatchObject({ empties: [] });
  });

  it('calls nothing a success when none of several could be read', async () => {
    const bad = (name: string) => task(name, () => Promise.reject(new NotRead(reason)));
    const end = await runImport([bad('a.ics'), bad('b.ics')], free, vi.fn());
    expect(end.state === 'done' && reportHead(end).id).toBe('desk.import.none');
  });

  it('says of a single failure why, with a sentence of its own for an unknown one', async () => {
    const refused = task('bad.ics', () => Promise.reject(new NotRead(reason)));
    expect(await runImport([refused], free, vi.fn())).toEqual({ state: 'stopped', reason });
    const broken = task('bad.ics', () => Promise.reject(new Error('boom')));
    expect(await runImport([broken], free, vi.fn())).toMatchObject({
      reason: { id: 'desk.import.failed', params: { name: 'bad.ics' } },
    });
  });

  it('reads nothing more once it is cancelled', async () => {
    const controller = new AbortController();
    const second = vi.fn(async () => tally(1));
    const first = task('a.ics', async () => {
      controller.abort();
      throw new Error('aborted');
    });
    const end = await runImport([first, task('b.ics', second)], controller.signal, vi.fn());
    expect(end).toMatchObject({ state: 'stopped', reason: { id: 'desk.import.cancelled' } });
    expect(second).not.toHaveBeenCalled();
  });
});

describe('a cancel that comes too late', () => {
  it('doesn’t deny what was taken in', async () => {
    const controller = new AbortController();
    const only = task('a.ics', async () => {
      controller.abort();
      return tally(3);
    });
    const end = await runImport([only], controller.signal, vi.fn());
    expect(end).toMatchObject({ state: 'done', tally: { events: 3 } });
  });
});

describe('the report', () => {
  it('counts a series once beside its dates', () => {
    const said = (part: Partial<Tally>) =>
      reportParts({ ...emptyTally, events: 60, ...part }).map((words) => words.map(word).join(' '));
    expect(said({ meetings: 55, series: 4, single: 2 })).toEqual([
      '60 dates read of the last 90 and the next 120 days',
      '4 mentoring series with 53 dates',
      '2 single mentoring meetings',
    ]);
    expect(said({ meetings: 1, single: 1 })).toEqual([
      '60 dates read of the last 90 and the next 120 days',
      '1 single mentoring meeting',
    ]);
    expect(said({})).toEqual([
      '60 dates read of the last 90 and the next 120 days',
      'no mentoring meeting found',
    ]);
  });

  it('names questions only where there are some', () => {
    const ids = (maybes: number) =>
      reportParts({ ...tally(2), maybes })
        .flat()
        .map(({ id }) => id);
    expect(ids(0)).not.toContain('desk.report.maybes');
    expect(ids(2)).toContain('desk.report.maybes');
  });
});
