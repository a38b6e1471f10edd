// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { AddOne } from '@/components/desk/relationship/AddOne';

afterEach(cleanup);

it('an Add button says its visible word, and what is added', () => {
  render(<AddOne label="What I owe" onAdd={vi.fn(async () => true)} />);
  const button = screen.getByRole('button');
  expect(button.getAttribute('aria-label')).toBe('Add: What I owe');
  expect(screen.getByLabelText('What I owe').tagName).toBe('INPUT');
});
