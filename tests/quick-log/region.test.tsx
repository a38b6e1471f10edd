// @vitest-environment happy-dom
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useDates } from '@/components/quick-log/use-dates';
import { lineReader } from '@/entrypoints/sidepanel/line-reader';
import { showDay } from '@/lib/i18n/dates';
import { regionFor } from '@/lib/i18n/locales';
import { writeLike } from '@/lib/i18n/manner';
import { parseQuickLog } from '@/lib/quick-log';
import { loadDates } from '@/lib/quick-log/dates/load';
import { NOW } from './context';

const as = (tag: string) => writeLike({ tag, hourCycle: 'auto', weekStart: 'auto' });
afterEach(() => {
  cleanup();
  as('en-GB');
});

const context = { now: NOW, zone: 'Europe/London', locale: 'en', partners: [] } as const;
const LINE = 'I will send the book by 5/6';
const JUNE = '2026-06-05';
const MAY = '2027-05-06';
const MONTH_FIRST = ['en-US', 'en-PH', 'en-PR', 'en-GU', 'en-Latn-US'];
const DAY_FIRST = ['en-GB', 'en-AU', 'en-IE', 'en-NZ', 'en-IN', 'en-ZA', 'en-CA', 'en-150', 'en'];

describe('5/6 in English', () => {
  it.each(MONTH_FIRST)('is 6 May in %s', async (tag) => {
    const dates = await loadDates(tag);
    expect(parseQuickLog(LINE, { ...context, dates }).due).toBe(MAY);
  });

  it.each(DAY_FIRST)('is 5 June in %s', async (tag) => {
    const dates = await loadDates(tag);
    expect(parseQuickLog(LINE, { ...context, dates }).due).toBe(JUNE);
  });

  it('is read by the user’s region wherever a line is typed', async () => {
    for (const [tag, due] of [
      ['en-AU', JUNE],
      ['en-US', MAY],
    ] as const) {
      as(tag);
      const { result } = renderHook(() => useDates('en'));
      await waitFor(() => expect(result.current).toBeDefined());
      const dates = result.current;
      expect(parseQuickLog(LINE, dates ? { ...context, dates } : context).due).toBe(due);
      const read = (await lineReader(LINE)).as('action', LINE, context);
      expect(read.kind === 'action' && read.draft.due).toBe(due);
      cleanup();
    }
  });

  it('is read as the same region writes it', () => {
    const shown = (wanted: string[]) => {
      as(regionFor('en', wanted));
      return showDay(JUNE, JUNE);
    };
    expect(shown(['en-GB', 'en-US', 'en'])).toBe('Fri 5 Jun');
    expect(shown(['de-DE', 'de'])).toBe('Fri 5 Jun');
    expect(shown(['en-US', 'en'])).toBe('Fri Jun 5');
  });
});
