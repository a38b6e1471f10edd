import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type BroughtPack, packFile, readPack, readPackFile } from '@/lib/packs/file';
import { FILE_BYTES, PER_PACK } from '@/lib/packs/limits';
import { ownRow, question } from './rows';

const rows = [
  ownRow(1, { text: 'What did you not dare to ask?', purpose: 'probe', phases: ['closing'] }),
  ownRow(2, { moment: 'reflect', purpose: null, tone: 'opportunity', chair: 'mentor' }),
  ownRow(3, { hidden: true, text: 'Not for anybody' }),
];
const file = packFile({ name: 'Courage', prompts: rows });
const packOf = (change: object) => JSON.stringify({ ...JSON.parse(file), ...change });
const withPrompts = (...prompts: unknown[]) => readPack(packOf({ prompts })) as BroughtPack;

describe('a pack as a file', () => {
  it('holds what is asked and nothing else, and comes back as it went', () => {
    expect(Object.keys(JSON.parse(file))).toEqual(['format', 'version', 'name', 'prompts']);
    expect(Object.keys(JSON.parse(file).prompts[0])).toEqual([
      'text',
      'moment',
      'purpose',
      'chair',
      'phases',
      'tone',
    ]);
    expect(file).not.toContain('Not for anybody');
    expect(readPack(file)).toEqual({
      name: 'Courage',
      questions: [
        question('What did you not dare to ask?', { purpose: 'probe', phases: ['closing'] }),
        question('Own 2?', {
          moment: 'reflect',
          purpose: null,
          tone: 'opportunity',
          chair: 'mentor',
        }),
      ],
      long: 0,
      unread: 0,
      unseen: 0,
    });
  });

  it('asks for a text and no more', () => {
    expect(withPrompts({ text: ' What  now? ' }).questions).toEqual([question('What now?')]);
    expect(withPrompts({ text: 'And?', moment: 'prepare', purpose: 'plan' }).questions).toEqual([
      question('And?', { moment: 'prepare', purpose: null }),
    ]);
  });

  it('is read as its description says', () => {
    const doc = readFileSync(join(import.meta.dirname, '../../docs/prompt-packs.md'), 'utf8');
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(doc) ?? [];
    expect(readPack(example)).toMatchObject({ name: 'First weeks', unread: 0, long: 0 });
    expect((readPack(example) as BroughtPack).questions).toHaveLength(2);
  });
});

describe('a file that is none, or means ill', () => {
  it('is told apart: no JSON, cut off, something else, of a later version, empty, too many', () => {
    expect(readPack('')).toBe('unreadable');
    expect(readPack(file.slice(0, -20))).toBe('unreadable');
    expect(readPack('['.repeat(200_000))).toBe('unreadable');
    for (const text of ['null', '[]', '"x"', '{}', packOf({ format: 'cairn' })])
      expect(readPack(text)).toBe('foreign');
    for (const change of [{ version: 0 }, { version: '1' }, { version: 1.5 }, { prompts: {} }])
      expect(readPack(packOf(change))).toBe('foreign');
    expect(readPack(packOf({ version: 2 }))).toBe('later');
    expect(readPack(packOf({ prompts: [] }))).toBe('empty');
    expect(readPack(packOf({ prompts: [null, 3, {}, { text: 7 }, { text: ' ' }] }))).toBe('empty');
    const many = Array.from({ length: 10_000 }, (_, n) => ({ text: `${n}` }));
    expect(readPack(packOf({ prompts: many }))).toBe('many');
    expect(withPrompts(...many.slice(0, PER_PACK)).questions).toHaveLength(PER_PACK);
  });

  it('is not opened when it says that it is too large, and refused when it is and did not say so', async () => {
    const arrayBuffer = vi.fn(async () => new ArrayBuffer(FILE_BYTES + 1));
    expect(await readPackFile({ size: 1e9, arrayBuffer })).toBe('large');
    expect(arrayBuffer).not.toHaveBeenCalled();
    expect(await readPackFile({ size: 10, arrayBuffer })).toBe('large');
    const bad = { size: 2, arrayBuffer: async () => new Uint8Array([0xff, 0xfe]).buffer };
    expect(await readPackFile(bad)).toBe('unreadable');
    const broken = { size: 2, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await readPackFile(broken)).toBe('unreadable');
    expect(await readPackFile(new File([`\ufeff${file}`], 'a.json'))).toMatchObject({
      name: 'Courage',
    });
  });

  it('loses no question to one that is wrong, and says how many stay out', () => {
    const brought = withPrompts(
      { text: 'Good?' },
      { text: 'x'.repeat(141) },
      { text: '🌱'.repeat(140) },
      { text: 'Wrong', tone: 'angry' },
      { text: 'Wrong', phases: 'all' },
      'just words',
    );
    expect(brought.questions.map(({ text }) => text)).toEqual(['Good?', '🌱'.repeat(140)]);
    expect(brought).toMatchObject({ long: 1, unread: 3 });
  });

  it('can’t turn the direction, hide signs or reach a prototype; tags stay letters', () => {
    const brought = withPrompts(
      { text: 'a\u202eb\u2066c\u200bd\u0000e' },
      { text: '<img src=x onerror=alert(1)>' },
      JSON.parse('{"text":"p","__proto__":{"tone":"problem","x":1},"constructor":1}'),
    );
    expect(brought.questions.map(({ text }) => text)).toEqual([
      'abcd e',
      '<img src=x onerror=alert(1)>',
      'p',
    ]);
    expect(brought.unseen).toBe(1);
    expect(brought.questions[2]).toEqual(question('p'));
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(readPack(packOf({ name: `\u202e${'n'.repeat(100)}` }))).toMatchObject({
      name: 'n'.repeat(60),
    });
    expect(readPack(packOf({ name: 5 }))).toMatchObject({ name: '' });
  });

  it('never throws and never brings what may not be, however it is mutated', () => {
    const cut = fc.record({
      at: fc.nat(file.length),
      length: fc.nat(12),
      put: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.constantFrom('null', '[]', '{}', '1e999', '"', '\u202e', '"__proto__":', '-1', ','),
      ),
    });
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 4 }), (cuts) => {
        const text = cuts.reduce(
          (now, { at, length, put }) => now.slice(0, at) + put + now.slice(at + length),
          file,
        );
        const read = readPack(text);
        if (typeof read === 'string') return;
        for (const one of read.questions) {
          expect([...one.text].length).toBeLessThanOrEqual(140);
          expect(one.text.trim()).not.toBe('');
          expect(one.text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never throws at any JSON with the right head', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 5 }), fc.jsonValue(), (prompts, name) => {
        const read = readPack(packOf({ prompts, name }));
        expect(['string', 'object']).toContain(typeof read);
      }),
      { numRuns: 80 },
    );
  });
});
