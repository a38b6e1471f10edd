import { isTitle } from '@/lib/shared/first-name';
import { type Word, wordsOf } from '../text/fold';
import type { Range } from '../text/kept';
import type { KnownPartner } from '../types';
import { aliasesOf } from './aliases';
import { mayBe, titlesFrom, together } from './titles';

/** A partner's name found in running text. */
export interface Mention extends Range {
  /** More than one when several partners bear the name. */
  ids: string[];
  /** The text should show the full first name instead: only a beginning was typed. */
  short: boolean;
  /** Where the name itself begins, after titles such as "Mrs". */
  bare: number;
}

/** First names that are also everyday words: only a capital makes them a name. */
const EVERYDAY = new Set(
  (
    'will mark may rose grace hope art bill sue pat jack drew rob dot june april august summer faith joy dawn ' +
    'frank grant miles chase page reed rich max an al ben christian lance penny ray ruby sandy skip stew victor ' +
    'ernst sonne mai so karl clair claire pierre marine luz sol mar rosa clara marco dolores pilar leal'
  ).split(' '),
);

interface Form {
  id: string;
  words: string[];
}

function formsOf(partner: KnownPartner): Form[] {
  const parts = wordsOf(partner.name).map((word) => word.folded);
  const names = [parts, parts.slice(isTitle(parts[0] ?? '') ? 1 : 0).slice(0, 1), parts.slice(-1)];
  for (const alias of aliasesOf(partner)) names.push(wordsOf(alias).map((word) => word.folded));
  return names.filter((words) => words.length > 0).map((words) => ({ id: partner.id, words }));
}

function matchesAt(text: string, line: readonly Word[], from: number, form: Form): boolean {
  return form.words.every((word, i) => {
    const here = line[from + i];
    const last = line[from + i - 1];
    return here?.folded === word && (i === 0 || !last || together(text, last, here));
  });
}

function allowed(line: readonly Word[], from: number, form: Form): boolean {
  const first = line[from];
  const [word = ''] = form.words;
  if (!first || form.words.length > 1 || first.capital) return true;
  return word.length > 1 && !EVERYDAY.has(word);
}

/** A capitalised beginning of a name, three letters or more, not opening the sentence. */
function beginning(word: Word, index: number, forms: readonly Form[]): string[] {
  if (index === 0 || !word.capital || word.folded.length < 3 || EVERYDAY.has(word.folded))
    return [];
  const fits = forms.filter(
    (form) => form.words.length === 1 && form.words[0]?.startsWith(word.folded),
  );
  return [...new Set(fits.map((form) => form.id))];
}

/** Those of the bearers who may be addressed with the titles that stand before the name. */
function addressed(
  ids: readonly string[],
  titles: readonly Word[],
  partners: readonly KnownPartner[],
): string[] {
  const said = titles.map(({ folded }) => folded);
  const known = partners.filter(({ id }) => ids.includes(id));
  return known.filter((partner) => mayBe(said, partner)).map(({ id }) => id);
}

/**
 * The partners named in a text, in order: by full name, first or last name or alias, the longest
 * that fits, titles before it included; by a capitalised beginning only where no full name stands.
 */
export function findMentions(text: string, partners: readonly KnownPartner[]): Mention[] {
  const line = wordsOf(text);
  const known = new Set(line.map((word) => word.folded));
  const all = partners.flatMap(formsOf);
  const forms = all.filter((form) => form.words.every((word) => known.has(word)));
  const found: Mention[] = [];
  for (let i = 0; i < line.length; i += 1) {
    const word = line[i];
    if (!word) break;
    const fits = forms.filter((form) => allowed(line, i, form) && matchesAt(text, line, i, form));
    const length = Math.max(0, ...fits.map((form) => form.words.length));
    const named = fits.filter((form) => form.words.length === length).map((form) => form.id);
    const from = length === 0 ? i : titlesFrom(text, line, i);
    const ids =
      length === 0 ? beginning(word, i, all) : addressed(named, line.slice(from, i), partners);
    const end = line[i + Math.max(length, 1) - 1]?.end ?? word.end;
    const start = line[from]?.start ?? word.start;
    if (ids.length > 0) found.push({ start, end, ids, short: length === 0, bare: word.start });
    i += Math.max(length, 1) - 1;
  }
  return found;
}
