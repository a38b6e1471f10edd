import type { BlockJson, InlineJson } from '../../notes/markdown/content';

const hrefOf = (part: InlineJson | undefined) =>
  part?.type === 'text' ? part.marks?.find(({ type }) => type === 'link')?.attrs?.href : undefined;

/** Behind each link whose words are not its address, the address in brackets. */
function spelt(parts: readonly InlineJson[]): InlineJson[] {
  let words = '';
  return parts.flatMap((part, at): InlineJson[] => {
    const href = hrefOf(part);
    if (part.type !== 'text' || href === undefined) {
      words = '';
      return [part];
    }
    words += part.text;
    if (hrefOf(parts[at + 1]) === href) return [part];
    const same = [href, href.replace(/^(?:mailto:|https?:\/\/)/, '')].includes(words.trim());
    words = '';
    return same ? [part] : [part, { type: 'text', text: ` (${href})` }];
  });
}

/** Blocks in which no address hides behind words: what is seen is what is handed over. */
export function spellLinks(blocks: readonly BlockJson[]): BlockJson[] {
  return blocks.map((block) => {
    if (block.type === 'paragraph' || block.type === 'heading')
      return { ...block, content: spelt(block.content ?? []) };
    const content = block.content.map((item) => ({ ...item, content: spellLinks(item.content) }));
    return { ...block, content };
  });
}
