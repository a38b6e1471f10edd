import type { DueDay } from '../../calendar/write-ics';
import type { BlockJson, InlineJson, ListItemJson } from '../../notes/markdown/content';
import { printMarkdown } from '../../notes/markdown/print';
import { htmlOf } from './html';
import { spellLinks } from './links';
import type { Recap } from './text';

const whole = ({ title, blocks }: Recap): BlockJson[] => [
  { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: title }] },
  ...blocks,
];

const words = (parts: readonly InlineJson[] = []) =>
  parts.map((part) => (part.type === 'text' ? part.text : '\n')).join('');

function item({ content }: ListItemJson, mark: string): string {
  const text = plain(content, '\n');
  return `${mark} ${text.replaceAll('\n', `\n${' '.repeat(mark.length + 1)}`)}`;
}

function plainBlock(block: BlockJson): string {
  if (block.type === 'paragraph' || block.type === 'heading') return words(block.content);
  const first = block.type === 'orderedList' ? block.attrs.start : null;
  return block.content
    .map((one, at) => item(one, first === null ? '-' : `${first + at}.`))
    .join('\n');
}

function plain(blocks: readonly BlockJson[], gap: string): string {
  return blocks
    .map((block, at) => {
      const after = blocks[at + 1] === undefined ? '' : block.type === 'heading' ? '\n' : gap;
      return plainBlock(block) + after;
    })
    .join('');
}

/** What is shown and copied as rich text: the title, and no address hidden behind words. */
export const shownBlocks = (recap: Recap): BlockJson[] => spellLinks(whole(recap));

/** As plain text, for a mail or a chat. */
export function toPlain(recap: Recap): string {
  const [title, ...rest] = shownBlocks(recap);
  return `${title ? plainBlock(title) : ''}\n\n${plain(rest, '\n\n')}`;
}

/** As HTML for the clipboard, in the language (BCP 47) of the recap. */
export const toHtml = (recap: Recap, locale: string): string => htmlOf(shownBlocks(recap), locale);

/** As Markdown (CommonMark), a line end at its end. */
export const toMarkdown = (recap: Recap): string => `${printMarkdown(whole(recap))}\n`;

/** As days for a calendar: a file is read by both, so that each says whose it is, what else is told of it, and in whose recap. */
export const dueDays = ({ title, dates }: Recap): DueDay[] =>
  dates.map(({ key, day, text, whose, more }) => ({
    ...{ uid: `${key}-due@cairn`, title: text, day, about: [whose, ...more, title].join('\n') },
  }));
