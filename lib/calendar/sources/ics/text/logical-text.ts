import { decode, toUtf8Bytes } from './decode';
import { unfold } from './unfold';

/** A file as unfolded text; lines are cut on demand so that 50 MB don't become a million strings. */
export interface LogicalText {
  text: string;
  /** The line of the file (from 1) where each logical line begins. */
  lineOf: Uint32Array;
}

/** A run of logical lines: offsets into the text, and the index of the first line. */
export interface Span {
  from: number;
  to: number;
  index: number;
}

/** Reads bytes or a string into unfolded text; see decode and unfold for what is mended. */
export function logicalText(input: Uint8Array | string): LogicalText {
  const raw = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const { bytes, lineOf } = unfold(toUtf8Bytes(raw));
  return { text: decode(bytes), lineOf };
}

/** The line number to show for a logical line's index. */
export function lineNumber(source: LogicalText, index: number): number {
  return source.lineOf[index] ?? source.lineOf[source.lineOf.length - 1] ?? 1;
}

/** Calls `visit` with every line of the span and its line number in the file. */
export function eachLine(
  source: LogicalText,
  span: Span,
  visit: (line: string, number: number) => void,
): void {
  let index = span.index;
  for (let at = span.from; at < span.to; index++) {
    const found = source.text.indexOf('\n', at);
    const end = found === -1 || found > span.to ? span.to : found;
    visit(source.text.slice(at, end), lineNumber(source, index));
    at = end + 1;
  }
}
