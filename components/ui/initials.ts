/** Up to two letters for a stone: first and last word of a name, or of an address before its "@". */
export function initialsOf(name: string): string {
  const words = (name.split('@')[0] ?? '').split(/[\s._-]+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words.slice(0, 1);
  return ends.map((word) => ([...(word ?? '')][0] ?? '').toLocaleUpperCase()).join('') || '?';
}

export { firstName } from '@/lib/shared/first-name';
