import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteBlock } from '@/lib/mentoring/note-block';
import { withEdits } from '@/lib/notes/apply-edits';
import { diffBlocks } from '@/lib/notes/diff-blocks';
import { fitOrders, movesInto } from '@/lib/notes/order';

const row = (id: string, order: number, markdown: string): NoteBlock => ({
  id,
  order,
  markdown,
  meetingId: 'm',
  visibility: 'private',
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
});
const shown = (id: string, markdown: string) => ({ id, markdown, visibility: 'private' as const });
const stored = [row('a', 1, 'one'), row('b', 2, 'two')];

describe('diffBlocks', () => {
  it('finds nothing when the text is the same, however its Markdown is written', () => {
    const changes = diffBlocks('m', [row('a', 1, '* one\n* two  ')], [shown('a', '- one\n- two')]);
    expect(changes).toEqual({ added: [], changed: [], removed: [] });
  });

  it('puts a new block between its neighbours', () => {
    const after = [shown('a', 'one'), shown('n', 'new'), shown('b', 'two')];
    const { added, changed } = diffBlocks('m', stored, after);
    expect(added).toMatchObject([{ id: 'n', order: 1.5, markdown: 'new', visibility: 'private' }]);
    expect(changed).toEqual([]);
  });

  it('removes a stored block whose text is gone and skips a new one without text', () => {
    const { added, removed } = diffBlocks('m', stored, [
      shown('a', ''),
      shown('b', 'two'),
      shown('n', ''),
    ]);
    expect(removed.map((block) => block.id)).toEqual(['a']);
    expect(added).toEqual([]);
  });

  it('reports a change with the row it is based on', () => {
    const { changed } = diffBlocks('m', stored, [shown('a', 'one more'), shown('b', 'two')]);
    expect(changed).toMatchObject([
      { before: stored[0], after: { markdown: 'one more', order: 1 } },
    ]);
  });
});

describe('fitOrders', () => {
  it('rises strictly even when no number is left in between', () => {
    let orders: number[] = [1, 2];
    for (let i = 0; i < 200; i++) {
      orders = fitOrders([orders[0] ?? null, null, ...orders.slice(1)]);
      expect(orders.every((order, at) => at === 0 || order > (orders[at - 1] ?? 0))).toBe(true);
    }
  });
});

describe('movesInto', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const shuffled = fc.shuffledSubarray(ids, { minLength: ids.length });

  it('brings any order into any other', () => {
    fc.assert(
      fc.property(shuffled, shuffled, (now, wanted) => {
        const doc = now.map((id) => shown(id, id));
        const moves = movesInto(now, wanted).map((move) => ({ kind: 'move' as const, ...move }));
        expect(withEdits(doc, moves).map(({ id }) => id)).toEqual(wanted);
      }),
    );
  });

  it('has nothing to do for the same order', () => {
    expect(movesInto(ids, ids)).toEqual([]);
  });
});
