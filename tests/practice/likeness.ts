const stop = new Set(
  'a an and any are as at be been before by can could did do does don done for from had has have how i if in is isn it its let like me more much my no not of on one or our shall should so than that the their them then there these they this those to too us was we were what when where which who whom whose why will with would you your yours'.split(
    ' ',
  ),
);

/** A crude English stem: enough to see "meetings" and "meeting", "tried" and "try" as one. */
export function stem(word: string): string {
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|edly|ed|es|s|ly|er|est)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/e$/, '');
}

/** The stems that a text is about, without places like `{name}` and without small words. */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = text
    .replace(/\{\w+\}/g, ' ')
    .toLowerCase()
    .match(/\p{L}+/gu);
  return new Set((words ?? []).filter((word) => word.length > 1 && !stop.has(word)).map(stem));
}

/** How alike two texts are, 0 to 1: shared stems among all stems (Jaccard). */
export function likeness(a: string, b: string): number {
  const [left, right] = [stemsOf(a), stemsOf(b)];
  const shared = [...left].filter((one) => right.has(one)).length;
  const all = new Set([...left, ...right]).size;
  return all === 0 ? 0 : shared / all;
}

export interface Twins {
  likeness: number;
  one: string;
  other: string;
}

/** Pairs of texts at or above a likeness, most alike first. */
export function twinsAmong(texts: readonly string[], from: number): Twins[] {
  const pairs = texts.flatMap((one, at) =>
    texts.slice(at + 1).map((other) => ({ likeness: likeness(one, other), one, other })),
  );
  return pairs.filter((pair) => pair.likeness >= from).sort((a, b) => b.likeness - a.likeness);
}
