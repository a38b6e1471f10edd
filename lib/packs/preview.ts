import { wordsOf } from '../practice/text';
import type { BroughtPack } from './file';
import { ALL, PER_PACK } from './limits';
import type { FullPack } from './query';
import type { Question } from './question';

/** What would come of a file. */
export interface Preview {
  /** Not there yet, in the file's order. */
  fresh: Question[];
  /** Asked already in the same words, by the library, the user's own or the file itself. */
  twins: Question[];
  /** A pack of the same name, to which they could be added. */
  namesake: Pick<FullPack, 'id' | 'name'> | null;
  /** Whether the pack of that name has room for all of them. */
  joins: boolean;
  /** How many there is no room for; 0 where all fit. */
  over: number;
}

/** By what twins are told: their words in their order, whatever the case, accents and marks. */
function keyOf(text: string): string {
  return wordsOf(text).join(' ') || text.trim();
}

/** Compares a file with what there is; `library` are the library's questions as they are worded here. */
export function previewOf(
  { name, questions }: Pick<BroughtPack, 'name' | 'questions'>,
  packs: readonly FullPack[],
  library: readonly string[],
): Preview {
  const own = packs.flatMap(({ prompts }) => prompts);
  const known = new Set([...library, ...own.map(({ text }) => text)].map(keyOf));
  const preview: Pick<Preview, 'fresh' | 'twins'> = { fresh: [], twins: [] };
  for (const question of questions) {
    const key = keyOf(question.text);
    preview[known.has(key) ? 'twins' : 'fresh'].push(question);
    known.add(key);
  }
  const named = packs.find((pack) => keyOf(pack.name) === keyOf(name));
  const there = named?.prompts.length ?? 0;
  return {
    ...preview,
    namesake: named ? { id: named.id, name: named.name } : null,
    joins: there + questions.length <= PER_PACK,
    over: Math.max(0, own.length + questions.length - ALL),
  };
}

/** "Courage", or "Courage 2" where a pack has that name. */
export function freeName(name: string, packs: readonly Pick<FullPack, 'name'>[]): string {
  const taken = new Set(packs.map((pack) => keyOf(pack.name)));
  let free = name;
  for (let n = 2; taken.has(keyOf(free)); n += 1) free = `${name} ${n}`;
  return free;
}
