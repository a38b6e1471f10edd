// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { DueField } from '@/components/actions/DueField';

afterEach(cleanup);

it('saves a date once, when the field is left or Enter is pressed', () => {
  const onChange = vi.fn();
  render(<DueField due="2026-05-14" autoFocus={false} onChange={onChange} />);
  const field = screen.getByLabelText('Due');
  for (const value of ['0002-05-15', '0020-05-15', '0202-05-15']) {
    fireEvent.change(field, { target: { value } });
  }
  fireEvent.blur(field);
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: '2026-05-15' } });
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: 'Enter' });
  fireEvent.blur(field);
  expect(onChange.mock.calls).toEqual([['2026-05-15']]);
});
