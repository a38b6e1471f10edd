import type { ProblemList } from '../problems';
import type { ComponentSpan } from '../text/components';
import { eachLine, type LogicalText } from '../text/logical-text';
import { type Property, parseProperty } from '../text/property';

/** The properties of one VEVENT, in the order of the file; alarms and other inner components are left out. */
export type Properties = ReadonlyMap<string, readonly Property[]>;

/** Parses the lines of a VEVENT, passing over what it can't read; `wanted` limits the work to some names. */
export function readProperties(
  source: LogicalText,
  span: ComponentSpan,
  problems?: ProblemList,
  wanted?: ReadonlySet<string>,
): Properties {
  const found = new Map<string, Property[]>();
  const inner: string[] = [];
  let last: Property | undefined;
  eachLine(source, span, (text, number) => {
    if (wanted && inner.length === 0 && !isWanted(text, wanted, problems === undefined)) return;
    const property = parseProperty(text, number);
    if (!property || isLoose(property)) {
      if (inner.length > 0 || text.trim() === '') return;
      if (last && WORDY.has(last.name)) last.value += `\\n${text}`;
      problems?.add(number, 'calendar.problem.line');
    } else if (property.name === 'BEGIN') inner.push(property.value.trim().toUpperCase());
    else if (property.name === 'END') {
      const at = inner.lastIndexOf(property.value.trim().toUpperCase());
      if (at !== -1) inner.splice(at);
    } else if (inner.length === 0) {
      last = { ...property };
      const list = found.get(property.name);
      if (list) list.push(last);
      else found.set(property.name, [last]);
    }
  });
  return found;
}

/** Texts in which some writers leave line breaks as they are. */
const WORDY = new Set(['DESCRIPTION', 'SUMMARY', 'LOCATION', 'COMMENT', 'X-ALT-DESC']);

/** `https://...` at the start of a line looks like a property named HTTPS. */
function isLoose({ name, value }: Property): boolean {
  return value.startsWith('//') && /^(HTTPS?|WEBCAL|FTP)$/.test(name);
}

const NAME = /^\s*(?:[\w-]+\.)?([\w-]+)\s*[;:]/;

/** Lines that are no content lines count as wanted, so that they can be reported. */
function isWanted(text: string, wanted: ReadonlySet<string>, quiet: boolean): boolean {
  const name = NAME.exec(text)?.[1]?.toUpperCase();
  return name === undefined ? !quiet : name === 'BEGIN' || name === 'END' || wanted.has(name);
}

/** The first property of that name. */
export function first(properties: Properties, name: string): Property | undefined {
  return properties.get(name)?.[0];
}

/** Trimmed value of the first property of that name, '' when absent. */
export function trimmedValue(properties: Properties, name: string): string {
  return first(properties, name)?.value.trim() ?? '';
}
