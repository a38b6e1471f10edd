// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Check } from '@/components/ui/Check';
import { Field } from '@/components/ui/Field';
import { firstName, initialsOf } from '@/components/ui/initials';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { UndoBar } from '@/components/ui/UndoBar';

afterEach(cleanup);

describe('initialsOf', () => {
  it.each([
    ['Priya Nair', 'PN'],
    ['Anneke de Vries', 'AV'],
    ['Cher', 'C'],
    ['tomas.ruiz@example.org', 'TR'],
    ['李 小龙', '李小'],
    ['𝒜nna', '𝒜'],
    ['  ', '?'],
    ['', '?'],
  ])('%s is %s', (name, letters) => expect(initialsOf(name)).toBe(letters));
});

describe('firstName', () => {
  it.each([
    ['Priya Nair', 'Priya'],
    ['lena@example.org', 'lena'],
    ['', ''],
  ])('%s is %s', (name, first) => expect(firstName(name)).toBe(first));
});

describe('small parts', () => {
  it('names an owner mark in words', () => {
    render(<OwnerMark side="partner" label="Raised by Priya" />);
    expect(screen.getByText('Raised by Priya')).toBeTruthy();
  });
  it('ties an error to its field', () => {
    render(<Field label="Address" error="An address starts with https://" />);
    const field = screen.getByLabelText('Address');
    const error = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(error?.textContent).toBe('An address starts with https://');
  });
  it('is a native checkbox with a name', () => {
    const onChange = vi.fn();
    render(<Check checked={false} onChange={onChange} label="Done: send it" />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done: send it' }));
    expect(onChange).toHaveBeenCalledWith(true);
  });
  it('undoes', () => {
    const onUndo = vi.fn();
    render(<UndoBar text="Marked as kept" onUndo={onUndo} />);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalled();
  });
});
