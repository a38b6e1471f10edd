// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { FirstFound } from '@/components/desk/welcome/FirstFound';
import { FirstList } from '@/components/desk/welcome/FirstList';
import { groupsOf } from '@/lib/desk/first-found';
import { emptyTally } from '@/lib/desk/import-job';
import { ready } from '@/lib/desk/live';
import type { Candidate, FoundMeeting } from '@/lib/meetings/candidates';
import type { ChairWhy } from '@/lib/meetings/chair-why';
import type { Wording } from '@/lib/shared/wording';
import { candidate } from './rows';

const NOW = Date.UTC(2026, 4, 14, 9);
const priya = { id: 'p', name: 'Priya Nair', chair: 'mentor' } as const;
const helga = { id: 'h', name: 'Dr. Helga Brandt', chair: 'mentee' } as const;

const seen = (uid: string, partners: FoundMeeting['partners']): FoundMeeting => ({
  ...candidate({ uid, partnerNames: partners.map(({ name }) => name) }),
  occurrences: 1,
  whoChoices: null,
  off: null,
  meetingId: uid,
  stage: 'ahead',
  partners,
});

function show(list: FoundMeeting[], whys: [string, ChairWhy][] = [], asks: Candidate[] = []) {
  const calls = {
    onAnswer: vi.fn(),
    onNot: vi.fn(),
    onMark: vi.fn(),
    onWho: vi.fn(),
    onChair: vi.fn(),
  };
  const ways = { onConfirm: vi.fn(), onAnother: vi.fn() };
  const lives = {
    asks: ready(asks),
    found: ready(groupsOf(list, new Map(whys))),
    others: ready([]),
  };
  const job = { state: 'done' as const, total: 1, tally: emptyTally, failures: [], empties: [] };
  const { container } = render(<FirstFound job={job} now={NOW} {...lives} {...calls} {...ways} />);
  return { ...calls, container };
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

const because = (...ids: string[]): Wording[] =>
  ids.map((id) => ({ id: `detection.${id}`, params: { word: 'Mentoring', n: 2 } }));
const single = (uid: string, more: Partial<FoundMeeting> = {}): FoundMeeting => ({
  ...seen(uid, [helga]),
  title: 'Mentoring: Dr. Helga Brandt',
  recurring: false,
  ...more,
});

it('says why it takes somebody for the mentor, or that this is a guess', () => {
  const reason = { id: 'detection.word-title', params: { word: 'my mentor' } };
  show(
    [seen('a', [priya]), seen('b', [helga])],
    [
      ['p', { told: false }],
      ['h', { told: true, reason }],
    ],
  );
  const said = (name: RegExp) => {
    const group = screen.getByRole('group', { name });
    return document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent;
  };
  expect(said(/Priya/)).toBe('A guess: the title doesn’t say.');
  expect(said(/Helga/)).toMatch(/The title says .*my mentor/);
});

it('says nothing of a chair that the user told', () => {
  show([seen('a', [priya])]);
  expect(screen.getByRole('group', { name: /Priya/ }).getAttribute('aria-describedby')).toBeNull();
  expect(screen.queryByText(/A guess/)).toBeNull();
});

it('has the first reason in the row and unfolds the others', () => {
  show([{ ...seen('a', [priya]), reasons: because('word-title', 'one-to-one', 'people-few') }]);
  const fold = screen.getByText(/2 more reasons/).closest('details');
  expect(fold?.open).toBe(false);
  expect(fold?.querySelector('summary')?.textContent).toMatch(/Why this: .*The title says/);
  expect(fold?.querySelector('ul')?.textContent).not.toContain('The title says');
});

it('folds the reasons of what it asks about, too', () => {
  const reasons = because('word-near', 'one-to-one', 'people-few');
  show([], [], [{ ...candidate({ uid: 'q' }), reasons }]);
  const fold = screen.getByText(/2 more reasons/).closest('details');
  expect(fold?.open).toBe(false);
  expect(fold?.querySelector('summary')?.textContent).toContain('which can mean mentoring');
});

it('folds nothing where there is one reason', () => {
  const { container } = show([seen('a', [priya])]);
  expect(container.querySelector('.dk-short')?.tagName).toBe('P');
});

it('tells what something speaks against apart from what is sure', () => {
  show([
    { ...seen('a', [priya]), reasons: because('word-title') },
    { ...seen('b', [helga]), reasons: because('like-programme', 'word-title') },
  ]);
  const unsure = screen.getAllByText('Not quite sure');
  expect(unsure.map((tag) => tag.closest('li')?.textContent)).toEqual([
    expect.stringContaining('Helga'),
  ]);
});

it('shows single meetings of one title with the same people as one row, and takes them as one', () => {
  const { onNot } = show([single('h1'), single('h2'), single('h3'), seen('a', [priya])]);
  expect(screen.getAllByText(/^Mentoring: Dr. Helga Brandt$/)).toHaveLength(1);
  expect(screen.getByText(/, 3 dates/)).toBeTruthy();
  const each = screen.getAllByRole('button', { name: /Not mentoring: .*Helga/ });
  const all = each.pop();
  if (all) fireEvent.click(all);
  expect(onNot).toHaveBeenLastCalledWith(['h1', 'h2', 'h3']);
  expect(each).toHaveLength(3);
  if (each[1]) fireEvent.click(each[1]);
  expect(onNot).toHaveBeenLastCalledWith(['h2']);
});

it('keeps the place in a row whose single meetings are answered one by one', () => {
  const three = ['h1', 'h2', 'h3'].map((uid) => single(uid));
  const page = (list: FoundMeeting[]) => (
    <FirstList
      groups={groupsOf(list)}
      now={NOW}
      onNot={vi.fn()}
      onWho={vi.fn()}
      onChair={vi.fn()}
    />
  );
  const { rerender } = render(page(three));
  const fold = screen.getByText('Look at each of them').closest('details');
  fold?.setAttribute('open', '');
  fold?.querySelector('button')?.focus();
  rerender(page(three.slice(1)));
  expect(screen.getByText('Look at each of them').closest('details')).toBe(fold);
  expect(document.activeElement?.closest('details')).toBe(fold);
  rerender(page(three.slice(2)));
  expect(document.activeElement?.closest('li')?.textContent).toContain('Helga');
});

it('keeps apart what repeats, has another title or is with nobody yet', () => {
  const list = [
    single('h1'),
    single('h2', { recurring: true }),
    single('h3', { title: 'Mentoring circle' }),
    single('n1', { partners: [] }),
    single('n2', { partners: [] }),
    single('p1', { partners: [priya] }),
  ];
  expect(groupsOf(list).map(({ all }) => all.length)).toEqual([1, 1, 1, 1, 1, 1]);
});
