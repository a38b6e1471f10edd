// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Found } from '@/components/desk/found/Found';
import { failed, loading, ready } from '@/lib/desk/live';
import { attendee } from '../support/events';
import { candidate, eventRow } from './rows';

const NOW = Date.UTC(2026, 4, 14, 9);
const nothing = { arrived: false, now: NOW, asks: ready([]), found: ready([]), others: ready([]) };
const never = { onAnswer: vi.fn(), onMark: vi.fn() };

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

  it('asks for the chair where nobody is named', () => {
    render(<Found {...nothing} {...never} asks={ready([candidate({ partnerName: '' })])} />);
    expect(screen.getByRole('button', { name: 'Yes, I am the mentee' })).toBeTruthy();
  });

  it('is not there at all with nothing to ask', () => {
    render(<Found {...nothing} {...never} />);
    expect(screen.queryByText('Is this mentoring?')).toBeNull();
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
    const hour = { start: NOW - 60_000, end: NOW + 60_000 };
    const running = { ...candidate(hour), occurrences: 1 };
    const { container } = render(<Found {...nothing} {...never} found={ready([running])} />);
    expect(container.textContent).toMatch(/Now, until \d\d:01/);
    expect(container.textContent).not.toContain('Next today');
  });

  it('can be corrected, and says why', () => {
    const onAnswer = vi.fn();
    const meeting = { ...candidate(), occurrences: 3 };
    render(<Found {...nothing} {...never} found={ready([meeting])} onAnswer={onAnswer} />);
    expect(screen.getByText(/Next tomorrow/)).toBeTruthy();
    expect(screen.getByText('Why this').closest('details')?.open).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: /Not mentoring/ }));
    expect(onAnswer).toHaveBeenCalledWith('series-1', { answer: 'no' });
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
