import { first, type Properties } from '../series/raw-event';
import { unescapeText } from '../text/property';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The words of an HTML text, for X-ALT-DESC; the result is plain text and never rendered as HTML. */
export function htmlToText(html: string): string {
  return html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<(br|\/p|\/div|\/li|\/tr)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A TEXT property, unescaped and otherwise as written; '' when absent. */
export function textOf(properties: Properties, name: string): string {
  return unescapeText(first(properties, name)?.value ?? '');
}

/** DESCRIPTION, else the words of Outlook's X-ALT-DESC. */
export function descriptionOf(properties: Properties): string {
  const plain = textOf(properties, 'DESCRIPTION');
  return plain.trim() === '' ? htmlToText(textOf(properties, 'X-ALT-DESC')) || plain : plain;
}
