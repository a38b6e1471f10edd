import { describe, expect, it } from 'vitest';
import { fr } from '@/lib/i18n/fr';
import { pt } from '@/lib/i18n/pt';

const texts = (catalogue: object) =>
  Object.values(catalogue).flatMap((message: string | object): string[] =>
    typeof message === 'string' ? [message] : Object.values(message),
  );

describe('the marks of each language (docs/translating.md)', () => {
  it('keep French double marks on the line of the word before them, by a narrow blank', () => {
    const loose = /[^\s\u202f][ \u00a0][?!;:»]|«[ \u00a0]|[\p{L}})»][?!;»](?!\S)/u;
    expect(texts(fr).filter((text) => loose.test(text))).toEqual([]);
  });

  it('are “…” in Portuguese', () => {
    expect(texts(pt).filter((text) => /[«»]/.test(text))).toEqual([]);
  });
});
