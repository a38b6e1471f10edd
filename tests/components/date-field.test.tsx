// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { DayPicker } from '@/components/quick-log/DayPicker';
import { DateField } from '@/components/ui/DateField';
import { writeLike } from '@/lib/i18n/manner';

const as = (tag: string) => writeLike({ tag, hourCycle: 'auto', weekStart: 'auto' });
afterEach(() => {
  cleanup();
  as('en-GB');
});

const below = (field: HTMLElement) => {
  const id = field.getAttribute('aria-describedby');
  return id === null ? null : document.getElementById(id)?.textContent;
};

it('says below in words which day is meant, in the language of the page', () => {
  for (const [tag, words] of [
    ['en-GB', 'Fri 5 Jun 2026'],
    ['en-US', 'Fri Jun 5 2026'],
    ['de', 'Fr., 5. Juni 2026'],
  ] as const) {
    as(tag);
    render(<DateField label="Due" value="2026-06-05" />);
    expect(below(screen.getByLabelText('Due'))).toBe(words);
    cleanup();
  }
});

it('follows what is typed, and is silent while the year is still on its way', () => {
  const onChange = vi.fn();
  render(<DateField label="Due" onChange={onChange} />);
  const field = screen.getByLabelText('Due');
  expect(below(field)).toBeNull();
  fireEvent.change(field, { target: { value: '0202-06-05' } });
  expect(below(field)).toBeNull();
  fireEvent.change(field, { target: { value: '2026-06-05' } });
  expect(below(field)).toBe('Fri 5 Jun 2026');
  expect(onChange).toHaveBeenCalledTimes(2);
});

it('tells the day of a picker before it is set', () => {
  const onPick = vi.fn();
  render(<DayPicker day="" onPick={onPick} onClose={vi.fn()} />);
  const field = screen.getByLabelText('Pick a date');
  fireEvent.change(field, { target: { value: '2026-06-05' } });
  expect(below(field)).toBe('Fri 5 Jun 2026');
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(onPick).toHaveBeenCalledWith('2026-06-05');
});
