// @vitest-environment happy-dom
import { cleanup, fireEvent, renderHook, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useKeys } from '@/entrypoints/sidepanel/use-keys';
import { createTranslate } from '@/lib/i18n/english';
import type { Mode } from '@/lib/mentoring/rules/current-meeting';
import { doing, show, view } from './panel-fixtures';

const t = createTranslate();
afterEach(cleanup);

it.each<[Mode, string]>([
  ['prepare', t('panel.agenda.add')],
  ['live', t('panel.dock.label')],
  ['closing', t('panel.closing.step')],
])('N leads to a line to write in: %s', (mode, line) => {
  show({ mode, view: view() });
  const parts = {
    act: doing(),
    mode,
    side: null,
    singleKeys: true,
    undo: vi.fn(),
    veil: vi.fn(),
    search: vi.fn(),
  };
  renderHook(() => useKeys(parts));
  const fresh = fireEvent.keyDown(document.body, { key: 'n' });
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: line }));
  // The key's own letter does not land in the line.
  expect(fresh).toBe(false);
});
