import fc from 'fast-check';
import type {
  BlockJson,
  InlineJson,
  ListItemJson,
  MarkJson,
} from '../../../lib/notes/markdown/content';

const words = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab *_[]()\\`#-+.1)>~!<&=;é𝒜\u00a0"'), maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('<b>x</b>', '<script>alert(1)</script>', '&amp;', '1. a', '# x', '---', '> q'),
);
const mark: fc.Arbitrary<MarkJson> = fc.oneof(
  fc.constant<MarkJson>({ type: 'bold' }),
  fc.constant<MarkJson>({ type: 'italic' }),
  fc
    .constantFrom('https://a.example/', 'mailto:a@b.example', 'http://b.example/x_(y)?q=*[1]')
    .map((href): MarkJson => ({ type: 'link', attrs: { href } })),
);
const inline: fc.Arbitrary<InlineJson> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<InlineJson>({ type: 'hardBreak' }) },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('text' as const),
      text: words.filter((text) => text !== ''),
      marks: fc.uniqueArray(mark, { selector: (m) => m.type, maxLength: 3 }),
    }),
  },
);
export const inlines = fc.array(inline, { maxLength: 6 });

/** Any content the editor's schema allows. */
export const { blocks } = fc.letrec<{ blocks: BlockJson[]; block: BlockJson; item: ListItemJson }>(
  (tie) => ({
    blocks: fc.array(tie('block'), { maxLength: 4 }),
    item: fc.tuple(inlines, fc.array(tie('block'), { maxLength: 2 })).map(([content, more]) => ({
      type: 'listItem',
      content: [{ type: 'paragraph', content }, ...more],
    })),
    block: fc.oneof(
      { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
      inlines.map((content): BlockJson => ({ type: 'paragraph', content })),
      fc
        .tuple(fc.integer({ min: 1, max: 3 }), inlines)
        .map(([level, content]): BlockJson => ({ type: 'heading', attrs: { level }, content })),
      fc
        .array(tie('item'), { minLength: 1, maxLength: 3 })
        .map((content): BlockJson => ({ type: 'bulletList', content })),
      fc
        .tuple(
          fc.integer({ min: -1, max: 12 }),
          fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
        )
        .map(([start, content]): BlockJson => ({ type: 'orderedList', attrs: { start }, content })),
    ),
  }),
);

/** All the text of a note without white space, in order: what must never be lost. */
export function textOf(nodes: readonly (BlockJson | InlineJson | ListItemJson)[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      return node.type === 'hardBreak' ? '' : textOf(node.content ?? []);
    })
    .join('')
    .replace(/\s+/gu, '');
}
