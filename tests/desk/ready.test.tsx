// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Ready } from '@/components/desk/welcome/Ready';
import { ready } from '@/lib/desk/live';
import type { NextUp } from '@/lib/desk/next-up';
import { MINUTE } from '@/lib/shared/time';

const NOW = Date.UTC(2026, 4, 14, 9);
const never = { onPanel: vi.fn(), onMeetings: vi.fn(), onPartner: vi.fn() };
const running = (...names: string[]): NextUp => ({
  start: NOW - MINUTE,
  end: NOW + 30 * MINUTE,
  names,
  state: 'running',
});
const show = (also: NextUp[]) => {
  const next = ready({ ...running('Priya'), also });
  render(<Ready now={NOW} next={next} early refused={false} {...never} />);
  return screen.getByRole('status').textContent;
};

afterEach(cleanup);

it('names both of two meetings that run, and says that the panel offers the choice', () => {
  const said = show([running('Helga')]);
  expect(said).toMatch(/Your meeting with .*Priya.* runs until/);
  expect(said).toMatch(/At the same time: .*Helga.*, until/);
  expect(said).toContain('In the panel you choose');
});

it('says so of one that is with nobody yet', () => {
  expect(show([running()])).toContain('another mentoring meeting, until');
});

it('speaks of no choice where one runs alone', () => {
  expect(show([])).not.toContain('choose');
});
