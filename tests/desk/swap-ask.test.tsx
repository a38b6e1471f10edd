// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { SwapAsk } from '@/components/desk/intake/SwapAsk';

afterEach(cleanup);
const show = (ahead: number) => {
  const onAnswer = vi.fn();
  const { container } = render(<SwapAsk swap={{ former: 'a.ics', ahead }} onAnswer={onAnswer} />);
  return { onAnswer, text: (container.textContent ?? '').replace(/[\u2068\u2069]/g, '') };
};

it('says what goes and what stays, and takes the three answers', () => {
  const { onAnswer, text } = show(2);
  expect(text).toContain('Nothing that a.ics held is in the newer file.');
  expect(text).toContain('2 meetings ahead are called cancelled');
  expect(text).toContain('Meetings that are over stay');
  expect(document.activeElement?.tagName).toBe('H2');
  for (const button of screen.getAllByRole('button')) fireEvent.click(button);
  expect(onAnswer.mock.calls).toEqual([['add'], ['take'], ['keep']]);
});

it('names no meeting ahead where none goes', () => {
  expect(show(0).text).not.toContain('ahead');
});
