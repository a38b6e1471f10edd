import type { Part, Span } from '../quick-log/types';

/** A stretch of the typed line, and the part that was read in it. */
export interface Segment {
  /** Offset in the line, UTF-16 units. */
  start: number;
  text: string;
  part: Part | null;
}

/** Cuts a line at its spans (sorted, not overlapping), so that the parts read can be underlined. */
export function segmentsOf(line: string, spans: readonly Span[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const push = (start: number, end: number, part: Part | null) => {
    if (end > start) segments.push({ start, text: line.slice(start, end), part });
  };
  for (const { part, start, end } of spans) {
    push(at, start, null);
    push(Math.max(at, start), Math.min(end, line.length), part);
    at = Math.max(at, Math.min(end, line.length));
  }
  push(at, line.length, null);
  return segments;
}
