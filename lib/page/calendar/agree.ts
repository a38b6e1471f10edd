import { all, attribute } from './look';
import { VIEW } from './selectors';

/** A chip in the grid, and the texts of the card that say the same as its label. */
interface Agreed {
  key: string;
  title: string;
  when: string;
}

/**
 * The chip that an opened card stands for: its label begins with one of the card's texts, the title, and
 * has words and numbers in common with another, the time. Null where none has, or two events have equally many.
 */
export function agreeingChip(doc: Document, texts: readonly string[]): Agreed | null {
  const chips = all(doc, VIEW.chip, 1000).map((chip) => ({
    key: attribute(chip, 'data-calitemid'),
    label: attribute(chip, 'aria-label') || attribute(all(chip, '[aria-label]')[0], 'aria-label'),
  }));
  const title = texts.find((text) => text && chips.some(({ label }) => begins(label, text)));
  if (!title) return null;
  let best: Agreed | null = null;
  let most = 1;
  for (const { key, label } of chips.filter((chip) => begins(chip.label, title))) {
    for (const when of texts) {
      const shared =
        when === title || !/\p{N}/u.test(when) ? 0 : alike(when, label.slice(title.length));
      if (shared > most) {
        best = { key, title, when };
        most = shared;
      } else if (shared === most && best && best.key !== key) best.key = '';
    }
  }
  return best?.key ? best : null;
}

/** A label goes on after the title with a comma or the like, never in the middle of a word. */
function begins(label: string, title: string): boolean {
  return label.startsWith(title) && !/^[\p{L}\p{N}]/u.test(label.slice(title.length));
}

/** How many words and numbers of the one are in the other, each counted once. */
function alike(one: string, other: string): number {
  const left = words(other);
  return words(one).filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
