// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { FirstFound } from '@/components/desk/welcome/FirstFound';
import { emptyTally } from '@/lib/desk/import-job';
import { ready } from '@/lib/desk/live';
import type { FoundMeeting } from '@/lib/meetings/candidates';
import { candidate } from './rows';

const NOW = Date.UTC(2026, 4, 14, 9);
const priya = { id: 'p', name: 'Priya Nair', chair: 'mentor' } as const;
const helga = { id: 'h', name: 'Dr. Helga Brandt', chair: 'mentee' } as const;

const seen = (uid: string, partners: FoundMeeting['partners']): FoundMeeting => ({
  ...candidate({ uid, partnerNames: partners.map(({ name }) => name) }),
  occurrences: 1,
  whoChoices: null,
  meetingId: uid,
  stage: 'ahead',
  partners,
});

function show(list: FoundMeeting[]) {
  const calls = { onAnswer: vi.fn(), onMark: vi.fn(), onWho: vi.fn(), onChair: vi.fn() };
  const ways = { onConfirm: vi.fn(), onAnother: vi.fn() };
  const lives = { asks: ready([]), found: ready(list), others: ready([]) };
  const job = { state: 'done' as const, total: 1, tally: emptyTally, failures: [], empties: [] };
  render(<FirstFound job={job} now={NOW} {...lives} {...calls} {...ways} />);
  return calls;
}
const checked = () => screen.getAllByRole<HTMLInputElement>('radio').map((radio) => radio.checked);

afterEach(cleanup);

it('shows in the first run who mentors whom, and turns it round with one click', () => {
  const { onChair } = show([seen('a', [priya]), seen('b', [helga])]);
  expect(checked()).toEqual([true, false, false, true]);
  fireEvent.click(screen.getByRole('radio', { name: /Priya.* mentors you/ }));
  expect(onChair).toHaveBeenCalledWith(priya, 'mentee');
  expect(screen.getByRole('group', { name: /Who mentors whom: .*Dr. Helga Brandt/ })).toBeTruthy();
});

it('asks once for each partner, however many series they meet in', () => {
  show([seen('a', [priya]), seen('b', [priya, helga]), seen('c', [])]);
  expect(checked()).toHaveLength(4);
});
