import type { Language } from './languages/language';
import type { Mark } from './marks';
import { resolveName } from './names/resolve';
import { fold } from './text/fold';
import type { KnownPartner } from './types';

/** A handle and whom it means. */
export interface Handle extends Mark {
  /** It stands where one says who does it: at the start, or alone at the end. */
  assigns: boolean;
  me: boolean;
  ids: string[];
}

const END = /^(?:\s|\ufffc|[.,;:!])*$/u;
const START = /^(?:\s|\ufffc)*$/u;

/**
 * Tells whom each handle means. `blanked` is the line with links, tags and handles blanked out, so
 * that "draft agenda @priya fri" still needs the caller to blank the date as well.
 */
export function readHandles(
  blanked: string,
  marks: readonly Mark[],
  languages: readonly Language[],
  partners: readonly KnownPartner[],
  current?: string,
): Handle[] {
  const mine = languages.flatMap((language) => language.me);
  return marks.map((mark) => {
    const assigns = START.test(blanked.slice(0, mark.start)) || END.test(blanked.slice(mark.end));
    const { ids } = resolveName(mark.value, partners, current);
    const me = mine.includes(fold(mark.value));
    return { ...mark, assigns, me, ids: me ? [] : ids };
  });
}

/** A handle nobody bears, as a name: "tom.b" is "Tom B". */
export function handleName(value: string): string {
  const words = value.split(/[._-]+/u).filter(Boolean);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
