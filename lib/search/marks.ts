import { fold } from './fold';
import type { Wanted } from './plan';
import { type Word, wordsOf } from './words';

/** A part of a text: UTF-16 offsets, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** A piece of a text around what was found, and where that is in it. */
export interface Snippet {
  text: string;
  marks: Range[];
  /** The text goes on before it, or after it. */
  cut: { start: boolean; end: boolean };
}

interface Hit extends Range {
  /** Which of the words looked for. */
  word: number;
}

/** Each letter of a run folded by itself, so that what is found in it has a place in the text. */
function inRun(text: string, { start, end }: Word, run: string, word: number): Hit[] {
  let folded = '';
  const places: number[] = [];
  let at = start;
  for (const letter of text.slice(start, end)) {
    const one = fold(letter);
    folded += one;
    for (let i = 0; i < one.length; i += 1) places.push(at);
    at += letter.length;
  }
  const hits: Hit[] = [];
  for (
    let found = folded.indexOf(run);
    found >= 0;
    found = folded.indexOf(run, found + run.length)
  ) {
    const last = found + run.length;
    hits.push({ start: places[found] ?? start, end: places[last] ?? end, word });
  }
  return hits;
}

/** The shortest part of a word by which a longer one is found. */
export const SHORTEST_PART = 4;

function fits(term: string, { terms }: Wanted, near: ReadonlySet<string>): boolean {
  if (near.has(term)) return true;
  return terms.some((one) => one !== '' && (term.startsWith(one) || holds(term, one)));
}

/** Whether a long word holds another one, not at its beginning: "Gehaltsverhandlung" does "Verhandlung". */
export function holds(term: string, part: string): boolean {
  if (part.length < SHORTEST_PART || term.length < part.length + 3) return false;
  const at = term.lastIndexOf(part);
  return at >= 3 && (part.length > SHORTEST_PART || at + part.length === term.length);
}

/**
 * Where the words looked for stand in a text, in its order and never over each other; `near` are words (folded)
 * that were taken for one of them.
 */
export function hitsIn(
  text: string,
  words: readonly Wanted[],
  near: ReadonlySet<string> = new Set(),
): Hit[] {
  return wordsOf(text).flatMap((one) => {
    if (!one.pairs) {
      const word = words.findIndex((wanted) => wanted.run === null && fits(one.term, wanted, near));
      return word < 0 ? [] : [{ start: one.start, end: one.end, word }];
    }
    for (const [word, { run }] of words.entries()) {
      const hits = run === null ? [] : inRun(text, one, run, word);
      if (hits.length > 0) return hits;
    }
    return [];
  });
}

const LONG = 180;
/** How much stands before what was found. */
const LEAD = 50;

/** The start of a word at or after `at`, or `at` where none is near. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const gap = /\s/.exec(text.slice(at - 1, at + 20));
  return gap ? at + gap.index : notInside(text, at);
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const gap = /\s\S*$/.exec(text.slice(Math.max(at - 20, 0), at + 1));
  return gap ? Math.max(at - 20, 0) + gap.index : notInside(text, at);
}

/** Not between the two halves of a character. */
function notInside(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** The hit from which on most of the words stand close together. */
function bestStart(hits: readonly Hit[]): Hit | undefined {
  let best: Hit | undefined;
  let most = 0;
  for (const [from, hit] of hits.entries()) {
    const seen = new Set<number>();
    for (let i = from; i < hits.length; i += 1) {
      const other = hits[i];
      if (!other || other.end > hit.start + LONG - LEAD) break;
      seen.add(other.word);
    }
    if (seen.size > most) [best, most] = [hit, seen.size];
  }
  return best;
}

/** A piece of a text that shows what was found in it, on one line; its beginning where nothing was. */
export function snippetOf(
  text: string,
  words: readonly Wanted[],
  near?: ReadonlySet<string>,
): Snippet {
  const line = text.replace(/\s/g, ' ');
  const hits = hitsIn(line, words, near);
  const first = bestStart(hits)?.start ?? 0;
  const start = line.length <= LONG || first <= LEAD ? 0 : wordStart(line, first - LEAD);
  const end = Math.max(wordEnd(line, Math.min(start + LONG, line.length)), start);
  const marks = hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .map((hit) => ({ start: hit.start - start, end: hit.end - start }));
  return { text: line.slice(start, end), marks, cut: { start: start > 0, end: end < line.length } };
}

/** Whether the words of a phrase stand in a text one after the other. */
export function hasPhrase(text: string, phrase: string): boolean {
  const wanted = wordsOf(phrase).map(({ term }) => term);
  if (wanted.length === 0) return true;
  const all = wordsOf(text);
  const fitsAt = (at: number) =>
    wanted.every((term, i) => {
      const word = all[at + i];
      return word?.term === term || (word?.pairs === true && word.term.includes(term));
    });
  return all.some((_, at) => fitsAt(at));
}
