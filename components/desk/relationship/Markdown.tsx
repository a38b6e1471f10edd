import type { ReactNode } from 'react';
import type { BlockJson, InlineJson, MarkJson } from '@/lib/notes/markdown/content';
import { parseMarkdown } from '@/lib/notes/markdown/parse';

function marked(text: ReactNode, { type, attrs }: MarkJson): ReactNode {
  if (type === 'bold') return <strong>{text}</strong>;
  if (type === 'italic') return <em>{text}</em>;
  // The parser lets safe addresses through; only https is opened from here.
  const href = attrs?.href ?? '';
  if (!href.startsWith('https://')) return text;
  return (
    <a className="link" href={href} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}

function inline(part: InlineJson, key: number): ReactNode {
  if (part.type === 'hardBreak') return <br key={key} />;
  const text = (part.marks ?? []).reduce<ReactNode>(marked, part.text);
  return <span key={key}>{text}</span>;
}

function block(part: BlockJson, key: number): ReactNode {
  if (part.type === 'bulletList' || part.type === 'orderedList') {
    const items = part.content.map((item, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a parsed text has no other keys, and never changes its order
      <li key={at}>{item.content.map(block)}</li>
    ));
    if (part.type === 'bulletList') return <ul key={key}>{items}</ul>;
    return (
      <ol key={key} start={part.attrs.start}>
        {items}
      </ol>
    );
  }
  // A heading inside a note would come between the headings of the page.
  const level = part.type === 'heading' ? part.attrs.level : undefined;
  return (
    <p key={key} className={level ? 'dk-md-h' : undefined} data-level={level}>
      {(part.content ?? []).map(inline)}
    </p>
  );
}

/** Blocks of text as a page shows them. */
export function Blocks({ blocks }: { blocks: readonly BlockJson[] }) {
  return (
    <div className="dk-md" dir="auto">
      {blocks.map(block)}
    </div>
  );
}

/** A note's Markdown as text, never as HTML. */
export function Markdown({ text }: { text: string }) {
  return <Blocks blocks={parseMarkdown(text)} />;
}
