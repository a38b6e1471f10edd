import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeBlocks, type Version } from '@/lib/notes/merge-blocks';

const version: fc.Arbitrary<Version> = fc.record({
  markdown: fc.constantFrom('base', 'mine', 'theirs', 'more'),
  visibility: fc.constantFrom('private', 'shareable'),
});

describe('mergeBlocks', () => {
  it('loses no text that either side wrote', () => {
    fc.assert(
      fc.property(version, version, version, (base, mine, theirs) => {
        const { kept, beside } = mergeBlocks(base, mine, theirs);
        const texts = [kept.markdown, beside?.markdown];
        if (mine.markdown !== base.markdown) expect(texts).toContain(mine.markdown);
        if (theirs.markdown !== base.markdown) expect(texts).toContain(theirs.markdown);
      }),
    );
  });

  it('shares nothing that its writer had as private', () => {
    fc.assert(
      fc.property(version, version, version, (base, mine, theirs) => {
        const { kept, beside } = mergeBlocks(base, mine, theirs);
        for (const result of [kept, beside]) {
          if (result?.visibility !== 'shareable') continue;
          for (const side of [mine, theirs]) {
            const wrote = side.markdown === result.markdown && side.markdown !== base.markdown;
            const other = side === mine ? theirs : mine;
            if (wrote && other.markdown !== side.markdown)
              expect(side.visibility).toBe('shareable');
          }
        }
      }),
    );
  });

  it('keeps theirs in place and ours beside it when both rewrote the text', () => {
    const as = (markdown: string): Version => ({ markdown, visibility: 'private' });
    expect(mergeBlocks(as('a'), as('mine'), as('theirs'))).toEqual({
      kept: as('theirs'),
      beside: as('mine'),
    });
  });
});
