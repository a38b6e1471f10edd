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
export function agreeingChip(doc: Document, texts: readonly string[], lang: string): Agreed | null {
  const months = monthsIn(lang);
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
        when === title || !/\p{N}/u.test(when)
          ? 0
          : alike(words(when, months), words(label.slice(title.length), months));
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
function alike(one: readonly string[], other: string[]): number {
  return one.filter((word) => {
    const at = other.indexOf(word);
    if (at >= 0) other.splice(at, 1);
    return at >= 0;
  }).length;
}

/** Words and numbers, months by their number, as the card may write them: "Nov 04" is 11 and 4. */
function words(text: string, months: ReadonlyMap<string, string>): string[] {
  const found = text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
  return found.map((word) => months.get(word) ?? word.replace(/^0+/, ''));
}

/** The names of the months, long and short, as a date has them. */
function monthsIn(lang: string): Map<string, string> {
  const months = new Map<string, string>();
  for (let at = 0; at < 24; at++) {
    const name = new Intl.DateTimeFormat(lang || 'en', {
      month: at < 12 ? 'long' : 'short',
      day: 'numeric',
    }).formatToParts(new Date(2026, at % 12));
    const month = name.find(({ type }) => type === 'month')?.value.match(/\p{L}+/u)?.[0];
    if (month) months.set(month.toLowerCase(), `${(at % 12) + 1}`);
  }
  return months;
}
