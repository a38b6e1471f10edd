import type { ProblemList } from '../problems';
import { type LogicalText, lineNumber, type Span } from './logical-text';
import { type Property, parseProperty } from './property';

/** One component of a calendar, as a span of its inner lines. */
export interface ComponentSpan extends Span {
  name: string;
  /** Line of its BEGIN in the file. */
  line: number;
  calendar: CalendarHead;
}

/** The properties of one VCALENDAR. */
export interface CalendarHead {
  properties: Map<string, Property>;
}

const TOP_LEVEL = new Set(['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE']);
const MARK = /^\s*(BEGIN|END)\s*:\s*([\w-]+)(?:\s|\\[rn])*$/i;

interface Open {
  name: string;
  line: number;
  from: number;
  index: number;
  inner: string[];
}

/** Cuts a file into components line by line, forgiving missing and stray END lines. */
export class ComponentSplitter {
  private calendar: CalendarHead = { properties: new Map() };
  private inCalendar = false;
  private open: Open | undefined;
  private at = 0;
  private index = 0;
  readonly calendars: CalendarHead[] = [];

  constructor(
    private readonly source: LogicalText,
    private readonly problems: ProblemList,
  ) {}

  /** How much of the text is behind, 0 to its length. */
  get position(): number {
    return this.at;
  }

  /** The next closed component, or undefined at the end of the file. */
  next(): ComponentSpan | undefined {
    const { text } = this.source;
    while (this.at < text.length) {
      const found = text.indexOf('\n', this.at);
      const end = found === -1 ? text.length : found;
      const start = this.at;
      const index = this.index++;
      this.at = end + 1;
      const closed = this.line(start, end, index);
      if (closed) return closed;
    }
    return this.cutOff(text.length);
  }

  private line(start: number, end: number, index: number): ComponentSpan | undefined {
    const code = this.source.text.charCodeAt(start) | 32;
    // b, e or white space: the only ways a BEGIN or END line can start.
    if (code === 98 || code === 101 || code === 32 || code === 41) {
      const mark = MARK.exec(this.source.text.slice(start, end));
      if (mark?.[2]) {
        const name = mark[2].toUpperCase();
        const begins = mark[1]?.toUpperCase() === 'BEGIN';
        return begins ? this.begin(name, start, end, index) : this.end(name, start, index);
      }
    }
    if (!this.open) this.head(start, end, index);
    return undefined;
  }

  private head(start: number, end: number, index: number): void {
    const line = this.source.text.slice(start, end);
    if (!this.inCalendar || line.trim() === '') return;
    const number = lineNumber(this.source, index);
    const property = parseProperty(line, number);
    if (property) this.calendar.properties.set(property.name, property);
    else this.problems.add(number, 'calendar.problem.line');
  }

  private begin(name: string, start: number, end: number, index: number) {
    const nested = this.open && !TOP_LEVEL.has(name) && name !== 'VCALENDAR';
    if (nested) {
      this.open?.inner.push(name);
      return undefined;
    }
    const cut = this.cutOff(start);
    if (name === 'VCALENDAR') this.startCalendar();
    else {
      if (TOP_LEVEL.has(name) && this.calendars.length === 0) this.startCalendar();
      const line = lineNumber(this.source, index);
      this.open = { name, line, from: end + 1, index: index + 1, inner: [] };
    }
    return cut;
  }

  private startCalendar(): void {
    this.calendar = { properties: new Map() };
    this.calendars.push(this.calendar);
    this.inCalendar = true;
  }

  private end(name: string, start: number, index: number): ComponentSpan | undefined {
    if (name === 'VCALENDAR') {
      this.inCalendar = false;
      return this.cutOff(start);
    }
    if (this.open?.name === name) return this.close(start);
    const inner = this.open?.inner.lastIndexOf(name) ?? -1;
    if (inner === -1) this.problems.add(lineNumber(this.source, index), 'calendar.problem.end');
    else this.open?.inner.splice(inner);
    return undefined;
  }

  /** Closes a component that lacks its END. */
  private cutOff(at: number): ComponentSpan | undefined {
    if (!this.open) return undefined;
    const { name, line } = this.open;
    this.problems.add(line, 'calendar.problem.unclosed', { component: name });
    return this.close(at);
  }

  private close(at: number): ComponentSpan | undefined {
    const open = this.open;
    this.open = undefined;
    if (!open) return undefined;
    const { name, line, from, index } = open;
    return { name, line, from, to: Math.max(from, at), index, calendar: this.calendar };
  }
}
