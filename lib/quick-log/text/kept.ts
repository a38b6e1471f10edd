/** A range of a text, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** What is left of a text after some ranges were taken out, with the way back. */
export interface Kept {
  text: string;
  /** For each unit of `text`, and one past its end, the offset in the text it came from. */
  at: readonly number[];
}

/** Takes ranges out of a text, leaving a space where words would run together. */
export function without(text: string, cuts: readonly Range[]): Kept {
  const at: number[] = [];
  let kept = '';
  for (let i = 0; i < text.length; i += 1) {
    const cut = cuts.find((range) => i >= range.start && i < range.end);
    if (cut && i > cut.start) continue;
    kept += cut ? ' ' : text.charAt(i);
    at.push(i);
  }
  at.push(text.length);
  return { text: kept, at };
}

/** Carries a range of a `Kept` back to the text it came from. */
export function backTo(kept: Kept, range: Range): Range {
  const start = kept.at[range.start] ?? 0;
  const last = kept.at[Math.max(range.start, range.end - 1)] ?? start;
  return { start, end: last + 1 };
}

/** Blanks ranges with a filler of the same length, so that all offsets stay what they were. */
export function masked(text: string, ranges: readonly Range[], filler = '\ufffc'): string {
  let result = text;
  for (const { start, end } of ranges) {
    result = result.slice(0, start) + filler.repeat(end - start) + result.slice(end);
  }
  return result;
}

/** Whether two ranges share a unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
