// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { HistoryEntry } from '@/components/desk/relationship/HistoryEntry';
import type { HistoryEntry as Entry } from '@/lib/desk/relationship/view';
import type { Meeting } from '@/lib/mentoring/meeting';
import { HOUR, MINUTE } from '@/lib/shared/time';
import { meetingFields } from '../support/rows';

afterEach(cleanup);
const NOW = new Date(2026, 4, 14, 9).getTime();
const stamps = { id: 'm-1', createdAt: 0, updatedAt: 0, deletedAt: null };

function entry(meeting: Partial<Meeting>, more: Partial<Entry> = {}): Entry {
  const row = { ...meetingFields({ partnerIds: ['p'], start: NOW - 30 * MINUTE }), ...meeting };
  const rest = { running: false, theme: null, notes: [], actions: [], closing: null };
  return { meeting: { ...stamps, ...row }, ...rest, ...more };
}

function show(one: Entry): string {
  const { container } = render(<HistoryEntry entry={one} now={NOW} name="Priya" />);
  return container.textContent?.replace(/[\u2068\u2069]/g, '') ?? '';
}

describe('a meeting of the history', () => {
  it('that runs says so, and until when', () => {
    expect(show(entry({}, { running: true }))).toContain('Now, until 09:30');
    cleanup();
    expect(show(entry({ start: NOW - 2 * HOUR }))).not.toContain('Now');
  });

  it('tells in words whose time it was', () => {
    const talk = { me: 0, partner: 20 * MINUTE };
    expect(show(entry({ status: 'held', talk }))).toContain('Time: you 0%, Priya 100%');
    expect(screen.queryByText('100/0')).toBeNull();
  });
});
