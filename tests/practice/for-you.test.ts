import { describe, expect, it } from 'vitest';
import { promptTexts } from '@/lib/i18n/prompt-texts';
import { library, purposes, searchBank } from '@/lib/practice';
import { isForYou } from '@/lib/practice/prompt';

const english = promptTexts.en;
const textOf = (id: string) => String(Object.entries(english).find(([one]) => one === id)?.[1]);

describe('a prompt for the user alone', () => {
  it('is one that speaks to the user, before a meeting or after it', () => {
    const mine = new Set(library.filter(isForYou).map(({ moment }) => moment));
    expect([...mine].sort()).toEqual(['first', 'prepare', 'reflect']);
  });

  it('is every one that speaks of the partner by name', () => {
    const byName = library.filter(({ text }) => textOf(text).includes('{name}'));
    expect(byName.length).toBeGreaterThan(20);
    expect(byName.filter((prompt) => !isForYou(prompt))).toEqual([]);
  });

  it('is never found in the question bank', () => {
    const found = (['mentor', 'mentee'] as const).flatMap((chair) =>
      [null, ...purposes].flatMap((purpose) =>
        searchBank({ query: '', purpose, chair }, ({ id }) => textOf(id)),
      ),
    );
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter(isForYou)).toEqual([]);
  });
});
