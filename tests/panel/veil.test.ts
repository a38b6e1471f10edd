import { describe, expect, it } from 'vitest';
import { commandOf } from '@/lib/panel/keys';
import { isNews, summaryOf } from '@/lib/panel/summary';
import { keepVeil, readVeil } from '@/lib/panel/veil';
import { HOUR } from '@/lib/shared/time';
import { action, NOW, view } from '../components/panel-fixtures';

function shelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('hiding what is private', () => {
  it('holds for its meeting, and for no other', () => {
    const here = shelf();
    keepVeil(here, 'a', true);
    expect([readVeil(here, 'a'), readVeil(here, 'b')]).toEqual([true, false]);
    keepVeil(here, 'a', false);
    expect(readVeil(here, 'a')).toBe(false);
  });
  it('goes on while the shelf is full', () => {
    const full = {
      ...shelf(),
      setItem: () => {
        throw new DOMException('', 'QuotaExceededError');
      },
    };
    expect(() => keepVeil(full, 'a', true)).not.toThrow();
  });
  it.each([
    ['q', 'ask'],
    ['b', 'veil'],
  ])('has a single key, %s, that rests while typing', (key, command) => {
    const press = { key, ctrlKey: false, metaKey: false, altKey: false };
    expect(commandOf(press, { typing: false, single: true })).toEqual({ do: command });
    expect(commandOf(press, { typing: true, single: true })).toBeNull();
  });
});

describe('what is told of a closed meeting', () => {
  const draft = { useful: 'x', step: '', tryBefore: ' One no ', changeNext: '' };
  it('is what was undertaken in it, as it was closed', () => {
    const steps = [action('First'), action('Second')];
    const told = summaryOf(view(), draft, steps, NOW);
    expect(told.steps.map(({ text }) => text)).toEqual(['First', 'Second']);
    expect([told.tryBefore, told.name]).toEqual(['One no', 'Priya Nair']);
  });
  it('is news for an hour', () => {
    const summary = summaryOf(view(), draft, [], NOW);
    expect(isNews(summary, NOW + HOUR - 1)).toBe(true);
    expect(isNews(summary, NOW + HOUR)).toBe(false);
    expect(isNews(null, NOW)).toBe(false);
  });
});
