import type { Properties } from './raw-event';

const VOLATILE = new Set(['DTSTAMP', 'LAST-MODIFIED', 'CREATED', 'SEQUENCE']);

/** 53-bit string hash (cyrb53, public domain): stable between runs and browsers. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** A UID for an event that lacks one: the same content gives the same UID at every import. */
export function derivedUid(properties: Properties): string {
  const lines: string[] = [];
  for (const [name, list] of properties) {
    if (VOLATILE.has(name)) continue;
    for (const { value, params } of list)
      lines.push(`${name};${[...params].join()}:${value.trim()}`);
  }
  return `no-uid-${hash(lines.sort().join('\n'))}`;
}
