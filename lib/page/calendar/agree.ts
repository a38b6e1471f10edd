import { all, attribute, pieces, tidy } from './look';
import { VIEW } from './selectors';

export interface Chip {
  key: string;
  label: string;
}

/** The chips of the grid whose label or tooltip begins with a title: it goes on with a comma or a line, not in mid-word. */
export function chipsOf(doc: Document): (title: string) => Chip[] {
  const chips = all(doc, VIEW.chip, 1000).map((chip) => {
    const said = (name: string) =>
      attribute(chip, name) || attribute(all(chip, `[${name}]`)[0], name);
    return {
      key: attribute(chip, 'data-calitemid'),
      label: said('aria-label'),
      // A label may begin with the name of an icon.
      tooltip: said('title'),
    };
  });
  return (title) =>
    chips.filter(({ label, tooltip }) =>
      [label, tooltip].some(
        (text) => text.startsWith(title) && !/^[\p{L}\p{N}]/u.test(text.slice(title.length)),
      ),
    );
}

/** Whether the one row of a search's results that has just this title says the same time; rows have no id of an event. */
export function isFound(doc: Document, title: string, when: string, lang: string): boolean {
  const rows = all(doc, VIEW.found, 50).map((row, at) => {
    const texts = pieces(row).map((text) => tidy(text, 500));
    return { key: `${at + 1}`, texts, label: `${attribute(row, 'aria-label')} ${texts.join(' ')}` };
  });
  const alike = rows.filter(({ texts }) => texts.includes(title));
  return sameTime(alike, when, lang) !== '';
}

/**
 * The id of the chip that says the same time as an opened card: the one whose label has the most words and
 * numbers in common with it, two at least. '' where none has, or two events have equally many.
 */
export function sameTime(chips: readonly Chip[], when: string, lang: string): string {
  let best = '';
  let most = 1;
  const names = monthsIn(lang);
  for (const { key, label } of chips) {
    const left = words(label, names);
    let shared = 0;
    for (const word of words(when, names)) {
      const at = left.indexOf(word);
      if (at >= 0) shared += left.splice(at, 1).length;
    }
    if (shared > most) {
      best = key;
      most = shared;
    } else if (shared === most && key !== best) best = '';
  }
  return best;
}

/** Words and numbers, months by their number, as the card may write them: "Nov 04" is 11 and 4. */
function words(text: string, names: ReadonlyMap<string, string>): string[] {
  const found = text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
  return found.map((word) => names.get(word) ?? word.replace(/^0+/, ''));
}

let months = new Map<string, string>();
let spoken: string | undefined;

/** The names of the months, long and short, as a date has them; asked for once, for it takes a while. */
function monthsIn(lang: string): Map<string, string> {
  if (spoken === lang) return months;
  months = new Map();
  for (let at = 0; at < 24; at++) {
    const name = new Date(2026, at % 12)
      .toLocaleDateString(lang || 'en', { month: at < 12 ? 'long' : 'short', day: 'numeric' })
      .toLowerCase()
      .match(/\p{L}{3,}/u);
    if (name) months.set(name[0], `${(at % 12) + 1}`);
  }
  spoken = lang;
  return months;
}
