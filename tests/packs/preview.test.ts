import { describe, expect, it } from 'vitest';
import { ALL, PER_PACK } from '@/lib/packs/limits';
import { freeName, previewOf } from '@/lib/packs/preview';
import type { FullPack } from '@/lib/packs/query';
import { ownRow, question } from './rows';

const pack = (name: string, ...texts: string[]): FullPack => {
  const { id, createdAt, updatedAt, deletedAt } = ownRow(1);
  const prompts = texts.map((text, n) => ownRow(n + 2, { text, packId: id }));
  return { id, createdAt, updatedAt, deletedAt, name, hidden: false, prompts };
};
const brought = (name: string, ...texts: string[]) => ({
  name,
  questions: texts.map((text) => question(text)),
});
const textsOf = (list: readonly { text: string }[]) => list.map(({ text }) => text);

describe('what would come of a file', () => {
  it('tells new questions from those that are asked already in the same words', () => {
    const file = brought('B', 'ou est-elle', 'New one?', 'new   ONE', 'What helps?', '?!', '?!');
    const preview = previewOf(file, [pack('A', 'Où est-elle ?')], ['What helps?']);
    expect(textsOf(preview.fresh)).toEqual(['New one?', '?!']);
    expect(textsOf(preview.twins)).toEqual(['ou est-elle', 'new   ONE', 'What helps?', '?!']);
    expect(preview).toMatchObject({ namesake: null, joins: true, over: 0 });
  });

  it('finds the pack of the same name, and whether there is room', () => {
    const full = pack('Courage', ...Array.from({ length: PER_PACK }, (_, n) => `Q ${n}`));
    const preview = previewOf(brought('courage', 'x'), [full], []);
    expect(preview).toMatchObject({ namesake: { name: 'Courage' }, joins: false });
    const all = pack('Z', ...Array.from({ length: ALL }, (_, n) => `Q ${n}`));
    expect(previewOf(brought('B', 'x', 'y'), [all], []).over).toBe(2);
  });

  it('finds a free name', () => {
    const packs = [{ name: 'Courage' }, { name: 'courage 2' }];
    expect(freeName('Courage', packs)).toBe('Courage 3');
    expect(freeName('Calm', packs)).toBe('Calm');
  });
});
