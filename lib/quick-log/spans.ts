import type { Range } from './text/kept';
import { type Source, toOriginal } from './text/source';
import type { Part, Span } from './types';

/**
 * Carries the ranges of parts (offsets into the regular line) to the original line, sorted. Of two
 * that overlap, the one given first stays.
 */
export function spansOf(source: Source, parts: readonly (readonly [Part, Range | null])[]): Span[] {
  const spans: Span[] = [];
  for (const [part, range] of parts) {
    if (!range || range.end <= range.start) continue;
    const [start, end] = toOriginal(source, range.start, range.end);
    const taken = spans.some((other) => start < other.end && other.start < end);
    if (!taken && end > start) spans.push({ part, start, end });
  }
  return spans.sort((a, b) => a.start - b.start);
}
