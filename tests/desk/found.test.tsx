// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Found } from '@/components/desk/found/Found';
import { failed, loading, ready } from '@/lib/desk/live';
import type { FoundMeeting } from '@/lib/meetings/candidates';
import { attendee } from '../support/events';
import { candidate, eventRow } from './rows';

const NOW = Date.UTC(2026, 4, 14, 9);
const nothing = { arrived: false, now: NOW, asks: ready([]), found: ready([]), others: ready([]) };
const never = { onAnswer: vi.fn(), onMark: vi.fn(), onWho: vi.fn(), onPanel: vi.fn() };
const seen = (more: Partial<FoundMeeting> = {}): FoundMeeting => ({
  ...candidate(),
  occurrences: 1,
  whoChoices: null,
  meetingId: 'm-1',
  stage: 'ahead',
  off: null,
  partners: [],
  ...more,
});

afterEach(cleanup);

describe('"Is this mentoring?"', () => {
  it('gives the reasons and takes the three answers', () => {
    const onAnswer = vi.fn();
    render(<Found {...nothing} {...never} asks={ready([candidate()])} onAnswer={onAnswer} />);
    expect(screen.getByText('You said it is')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Yes, I mentor .*Lena/ }));
    fireEvent.click(screen.getByRole('button', { name: /Lena.* mentors me/ }));
    fireEvent.click(screen.getByRole('button', { name: /^No,/ }));
    expect(onAnswer.mock.calls).toEqual([
      ['series-1', { answer: 'yes', chair: 'mentor' }],
      ['series-1', { answer: 'yes', chair: 'mentee' }],
      ['series-1', { answer: 'no' }],
    ]);
  });

  it('tells what speaks against it apart, after what speaks for it', () => {
    const like = { id: 'detection.like-teaching', params: { word: 'Conference' } };
    const yes = { id: 'detection.series-yes', params: {} };
    render(
      <Found {...nothing} {...never} asks={ready([{ ...candidate(), reasons: [like, yes] }])} />,
    );
    const [first, last] = screen.getAllByRole('listitem').filter((li) => li.closest('.dk-why'));
    expect(first?.textContent).toBe('You said this series is mentoring');
    expect(last?.textContent).toContain('Against it: “');
    expect(last?.querySelector('svg')?.innerHTML).not.toBe(first?.querySelector('svg')?.innerHTML);
  });

  it('asks for the chair where nobody is named', () => {
    render(
      <Found
        {...nothing}
        {...never}
        asks={ready([candidate({ partnerNames: [], partnerName: '' })])}
      />,
    );
    expect(screen.getByRole('button', { name: 'Yes, I am the mentee' })).toBeTruthy();
  });

  it('is not there at all with nothing to ask', () => {
    render(<Found {...nothing} {...never} />);
    expect(screen.queryByText('Is this mentoring?')).toBeNull();
  });

  it('calls a single date neither the next nor the last', () => {
    const single = seen({ recurring: false, stage: 'over', start: NOW - 86_400_000 });
    const { container } = render(<Found {...nothing} {...never} found={ready([single])} />);
    expect(container.textContent).toMatch(/yesterday, /);
    expect(container.textContent).not.toMatch(/Last yesterday/);
    cleanup();
    const series = render(
      <Found {...nothing} {...never} found={ready([{ ...single, recurring: true }])} />,
    );
    expect(series.container.textContent).toMatch(/Last yesterday/);
  });

  it('shows a hostile title as text', () => {
    const title = '<img src=x onerror=alert(1)>';
    const { container } = render(
      <Found {...nothing} {...never} asks={ready([candidate({ title })])} />,
    );
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText(title).tagName).toBe('BDI');
  });

  it('moves the focus to the next card when one is answered', () => {
    const two = [candidate(), candidate({ uid: 'series-2', title: 'Second' })];
    const page = (asks: typeof two) => <Found {...nothing} {...never} asks={ready(asks)} />;
    const { rerender } = render(page(two));
    screen.getAllByRole('button', { name: /Yes, I mentor/ })[0]?.focus();
    rerender(page(two.slice(1)));
    const card = screen.getByText('Second').closest('li');
    expect(card?.contains(document.activeElement)).toBe(true);
    rerender(page([]));
    expect(document.activeElement?.textContent).toBe('Meetings');
  });
});

describe('what was recognised', () => {
  it('says of a running meeting until when, not that it comes', () => {
    const running = seen({ start: NOW - 60_000, end: NOW + 60_000, stage: 'running' });
    const { container } = render(<Found {...nothing} {...never} found={ready([running])} />);
    expect(container.textContent).toMatch(/Now, until \d\d:01/);
    expect(container.textContent).not.toContain('Next today');
  });

  it('says of one closed early that it was, not that it runs', () => {
    const closed = seen({ start: NOW - 60_000, end: NOW + 60_000, stage: 'over' });
    const { container } = render(<Found {...nothing} {...never} found={ready([closed])} />);
    expect(container.textContent).toMatch(/Last today/);
    expect(container.textContent).not.toContain('Now');
  });

  it('can be corrected, and says why', () => {
    const onAnswer = vi.fn();
    render(<Found {...nothing} {...never} found={ready([seen()])} onAnswer={onAnswer} />);
    expect(screen.getByText(/Next tomorrow/)).toBeTruthy();
    expect(screen.getByText('Why this').closest('details')?.open).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: /Not mentoring/ }));
    expect(onAnswer).toHaveBeenCalledWith('series-1', { answer: 'no' });
  });
});

describe('where a row leads', () => {
  const priya = [{ id: 'p 1', name: 'Priya Nair', chair: 'mentor' as const }];
  const hrefs = () =>
    screen.getAllByRole('link').map((link) => `${link.textContent} ${link.getAttribute('href')}`);
  const show = (more: Partial<FoundMeeting>) =>
    render(<Found {...nothing} {...never} found={ready([seen(more)])} />);

  it('to the preparation of a coming meeting, and to the partner', () => {
    show({ partners: priya });
    expect(hrefs()).toEqual([
      'Jo / Lena #prepare/m-1',
      'Priya Nair #partner/p%201',
      'Prepare #prepare/m-1',
    ]);
    expect(screen.getByRole('link', { name: /^Prepare: .*Jo \/ Lena/ })).toBeTruthy();
  });

  it('to a past meeting in the partner’s history, with nobody known to its look back', () => {
    show({ partners: priya, stage: 'over' });
    expect(hrefs()[0]).toBe('Jo / Lena #partner/p%201/m-1');
    cleanup();
    show({ stage: 'over' });
    expect(hrefs()[0]).toBe('Jo / Lena #reflect/m-1');
  });

  it('to the panel while the meeting runs', () => {
    show({ stage: 'running' });
    expect(hrefs()).toEqual(['Jo / Lena #prepare/m-1']);
    fireEvent.click(screen.getByRole('button', { name: /^Open the panel: / }));
    expect(never.onPanel).toHaveBeenCalledOnce();
  });

  it('nowhere where the event made no meeting', () => {
    show({ meetingId: null });
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('who it is with', () => {
  const two = { partnerNames: ['Priya Nair', 'Tom Berg'] };

  it('names both partners of a meeting of three', () => {
    const { container } = render(<Found {...nothing} {...never} found={ready([seen(two)])} />);
    expect(container.textContent?.replace(/[\u2068\u2069]/g, '')).toContain(
      'Priya Nair and Tom Berg',
    );
  });

  it('names both where it asks', () => {
    render(<Found {...nothing} {...never} asks={ready([candidate(two)])} />);
    expect(screen.getByRole('button', { name: /Yes, I mentor .*Priya.* and .*Tom/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /Priya.* and .*Tom.* mentor me/ })).toBeTruthy();
  });

  it('asks where nobody is known, offers likely people and takes a name', () => {
    const onWho = vi.fn();
    const alex = { kind: 'partner', id: 'p-1', name: 'Alex Reed' } as const;
    const kim = { kind: 'person', name: 'Kim Park', email: 'kim@x.example' } as const;
    const open = seen({ partnerNames: [], partnerName: '', whoChoices: [alex, kim] });
    render(<Found {...nothing} {...never} found={ready([open])} onWho={onWho} />);
    expect(screen.queryByText('Nobody named')).toBeNull();
    fireEvent.click(screen.getByText('Who is it with?'));
    fireEvent.click(screen.getByRole('button', { name: 'Alex Reed' }));
    fireEvent.click(screen.getByRole('button', { name: 'Kim Park' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: ' Zoé ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onWho.mock.calls).toEqual([
      ['series-1', { id: 'p-1' }, 'Alex Reed'],
      ['series-1', { name: 'Kim Park', email: 'kim@x.example' }, 'Kim Park'],
      ['series-1', { name: ' Zoé ', email: '' }, 'Zoé'],
    ]);
  });

  it('asks nothing where somebody is known', () => {
    render(<Found {...nothing} {...never} found={ready([seen()])} />);
    expect(screen.queryByText('Who is it with?')).toBeNull();
  });
});

describe('marking by hand', () => {
  const others = [
    eventRow({ title: 'Coffee', attendees: [attendee('Ana Ruiz', 'ana@x.example')] }),
    eventRow({ title: 'Dentist' }),
  ];

  it('finds an event by a person and marks it with a chair', () => {
    const onMark = vi.fn();
    render(<Found {...nothing} {...never} others={ready(others)} onMark={onMark} />);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'ruiz' } });
    expect(screen.queryByText('Dentist')).toBeNull();
    const row = screen.getByText('Coffee').closest('li');
    if (!row) throw new Error('no row');
    fireEvent.click(within(row).getByText('I am the mentor'));
    expect(onMark).toHaveBeenCalledWith(others[0]?.id, 'mentor');
  });

  it('says how many more people than the three it names are in a meeting', () => {
    const attendees = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve'].map((n) =>
      attendee(n, `${n}@x.example`),
    );
    render(<Found {...nothing} {...never} others={ready([eventRow({ attendees })])} />);
    expect(screen.getByText('Ana, Ben, Cleo')).toBeTruthy();
    expect(screen.getByText('and 2 more')).toBeTruthy();
  });

  it('says when nothing matches', () => {
    render(<Found {...nothing} {...never} others={ready(others)} />);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
    expect(screen.getByText(/No coming meeting has/)).toBeTruthy();
  });
});

describe('before and without', () => {
  it('shows grey bars while it loads and a sentence when it fails', () => {
    render(<Found {...nothing} {...never} found={loading} others={failed} />);
    expect(screen.getByText('Loading')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('Nothing was lost');
  });
});

it('says of a meeting that it was missed or cancelled', () => {
  const rows = [
    seen({ uid: 'a', stage: 'over', off: 'missed' }),
    seen({ uid: 'b', stage: 'over', off: 'cancelled' }),
    seen({ uid: 'c', stage: 'over' }),
  ];
  render(<Found {...nothing} {...never} found={ready(rows)} />);
  const said = screen
    .getAllByRole('listitem')
    .filter((li) => li.classList.contains('dk-line'))
    .map((li) => /missed|cancelled/.exec(li.querySelector('.dk-m')?.textContent ?? '')?.[0]);
  expect(said).toEqual(['missed', 'cancelled', undefined]);
});
