import type { BlockJson, InlineJson, MarkJson } from '../../notes/markdown/content';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand between tags and in quotes: nothing of it is markup. Controls and lone surrogates go. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

function marked(html: string, { type, attrs }: MarkJson): string {
  if (type === 'bold') return `<strong>${html}</strong>`;
  if (type === 'italic') return `<em>${html}</em>`;
  const href = attrs?.href ?? '';
  return href.startsWith('https://') ? `<a href="${escaped(href)}">${html}</a>` : html;
}

const inline = (part: InlineJson): string =>
  part.type === 'hardBreak' ? '<br>' : (part.marks ?? []).reduce(marked, escaped(part.text));

function element(block: BlockJson): string {
  if (block.type === 'bulletList' || block.type === 'orderedList') {
    const items = block.content.map((item) => `<li>${item.content.map(element).join('')}</li>`);
    if (block.type === 'bulletList') return `<ul>${items.join('')}</ul>`;
    return `<ol start="${Math.trunc(block.attrs.start)}">${items.join('')}</ol>`;
  }
  const level = block.type === 'heading' ? Math.min(3, Math.max(1, block.attrs.level)) : 0;
  const tag = level > 0 ? `h${level}` : 'p';
  return `<${tag}>${(block.content ?? []).map(inline).join('')}</${tag}>`;
}

/**
 * Blocks as HTML for the clipboard, and for it alone: pages show text by React. Of the texts nothing becomes
 * markup, and only https addresses become links, as on the page.
 */
export function htmlOf(blocks: readonly BlockJson[], locale: string): string {
  return `<div lang="${escaped(locale)}">${blocks.map(element).join('')}</div>`;
}
