/** A content line (RFC 5545 3.1): upper-case names, parameter values unquoted, the value still escaped. */
export interface Property {
  name: string;
  params: ReadonlyMap<string, string>;
  value: string;
  /** Where it stands in the file, from 1. */
  line: number;
}

const NAME = /^\s*([\w.-]+)\s*(?=[;:])/;
const NO_PARAMS: ReadonlyMap<string, string> = new Map();
const CARET = { '^n': '\n', "^'": '"', '^^': '^' } as const;

/** RFC 6868: ^n, ^' and ^^ in parameter values. */
function uncaret(value: string): string {
  if (!value.includes('^')) return value;
  return value.replace(/\^[n'^]/g, (mark) => CARET[mark as keyof typeof CARET]);
}

/** Index of the colon that ends the parameters, outside of quotes; -1 when there is none. */
function valueColon(line: string, from: number): number {
  let quoted = false;
  for (let i = from; i < line.length; i++) {
    const char = line[i];
    if (char === '"') quoted = !quoted;
    else if (char === ':' && !quoted) return i;
  }
  // An opening quote that never closes: the first colon is the best guess.
  return quoted ? line.indexOf(':', from) : -1;
}

function splitParams(text: string): Map<string, string> {
  const params = new Map<string, string>();
  for (const part of text.match(/(?:[^;"]|"[^"]*"?)+/g) ?? []) {
    const equals = part.indexOf('=');
    if (equals === -1) continue;
    const value = uncaret(
      part
        .slice(equals + 1)
        .replaceAll('"', '')
        .trim(),
    );
    params.set(part.slice(0, equals).trim().toUpperCase(), value);
  }
  return params;
}

/** Parses one unfolded line; undefined when it is no content line at all. */
export function parseProperty(text: string, line: number): Property | undefined {
  const match = NAME.exec(text);
  if (!match?.[1]) return undefined;
  const after = match[0].length;
  // `item1.SUMMARY`: a group prefix, which some writers borrow from vCard.
  const name = match[1].slice(match[1].lastIndexOf('.') + 1).toUpperCase();
  if (text[after] === ':') return { name, params: NO_PARAMS, value: text.slice(after + 1), line };
  const colon = valueColon(text, after);
  if (colon === -1) return undefined;
  return {
    name,
    params: splitParams(text.slice(after + 1, colon)),
    value: text.slice(colon + 1),
    line,
  };
}

/** Undoes the escapes of TEXT values (RFC 5545 3.3.11). */
export function unescapeText(value: string): string {
  if (!value.includes('\\')) return value;
  return value.replace(/\\([\\;,:"nN])/g, (_, char: string) =>
    char === 'n' || char === 'N' ? '\n' : char,
  );
}
