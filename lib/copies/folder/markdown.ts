import { printMarkdown } from '../../notes/markdown/print';

/** Plain text as one line of Markdown that reads as it was typed. */
export function line(text: string): string {
  return printMarkdown([{ type: 'paragraph', content: [{ type: 'text', text }] }]).trim();
}

/** Plain text of several lines as paragraphs. */
export function paragraphs(text: string): string {
  const lines = text.split(/[\r\n\u2028\u2029]+/).map((one) => one.trim());
  return lines
    .filter((one) => one !== '')
    .map(line)
    .join('\n\n');
}

/** A heading and what stands below it; '' where nothing does. */
export function section(heading: string, body: string, level = 2): string {
  return body.trim() === '' ? '' : `${'#'.repeat(level)} ${line(heading)}\n\n${body.trim()}`;
}

/** A list of things to do or talk about, ticked or not. */
export function ticks(all: readonly { done: boolean; text: string }[]): string {
  return all.map(({ done, text }) => `- [${done ? 'x' : ' '}] ${line(text)}`).join('\n');
}

/** A whole file: its title, then what is there. */
export function page(title: string, parts: readonly string[]): string {
  return `${[`# ${line(title)}`, ...parts.filter((part) => part !== '')].join('\n\n')}\n`;
}
