// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { PrepareDo } from '@/components/desk/prepare/do';
import { Think } from '@/components/desk/prepare/Think';
import { library } from '@/lib/practice/library';
import type { Preparation } from '@/lib/preparation/query';
import { MINUTE } from '@/lib/shared/time';
import { meeting, NOW, view } from '../components/panel-fixtures';

afterEach(cleanup);

it('a change of scene is proposed before a meeting, and no more once it has begun', () => {
  const prompt = library.find(({ needs }) => needs === 'place');
  if (!prompt) throw new Error('no prompt about the place');
  const said = { id: 'panel.me', params: {} } as const;
  const thoughts = { first: [], prompts: [], place: { prompt, text: said, why: said } };
  const shown = view({ meeting: meeting('m', { start: NOW, end: NOW + MINUTE }) });
  const preparation = { view: shown, marks: [] } as unknown as Preparation;
  const act = { putAway: vi.fn() } as unknown as PrepareDo;
  const at = (now: number) => <Think {...{ preparation, thoughts, now, act }} />;
  const { rerender } = render(at(NOW - MINUTE));
  expect(screen.getByRole('button', { name: 'Put this away' })).toBeTruthy();
  rerender(at(NOW));
  expect(screen.queryByRole('button', { name: 'Put this away' })).toBeNull();
});
