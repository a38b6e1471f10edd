import type { Side } from '../../shared/row';
import type { AgendaItem } from '../agenda-item';

/** A line every agenda has, whatever is open; `place` says which end of it. */
export interface TemplateLine {
  /** What takes turns in one line has a key of its own each: `open`, `open-urgent`. */
  key: string;
  text: string;
  place: 'first' | 'last';
  /** Several at one end stand in this order. */
  at?: number;
  /** The line that others take turns with: meetings may have it in their rows, however old they are. */
  base?: { key: string; text: string };
}

/** One line of a meeting's agenda. */
export interface AgendaLine {
  /** Stays the same when a template line becomes a row. */
  key: string;
  /** Null for a template line that is not a row yet. */
  id: string | null;
  text: string;
  done: boolean;
  order: number;
  /** Null for a template line: nobody raised it. */
  raisedBy: Side | null;
  /** UTC ms when it was raised in an earlier meeting; null for what is new. */
  from: number | null;
  goalId: string | null;
  template: string | null;
  /** The words are Cairn's own, not the user's. */
  worded: boolean;
}

/**
 * Whether an item was made of one of Cairn's suggestions: its `template` is then the suggestion's key,
 * `<kind>:<id>`. It is the user's own all the same.
 */
export function isSuggested(template: string | null): boolean {
  return template?.includes(':') ?? false;
}

const ENDS = { first: -1e9, last: 1e9 } as const;

type Template = readonly TemplateLine[];

const orderOf = ({ place, at = 0 }: TemplateLine) => ENDS[place] + at;

/** The line of the agenda that a key of the template stands in. */
const slotOf = (key: string | null) => key?.split('-')[0] ?? null;

/** The lines of a template, with those that they take turns with. */
function ownLines(template: Template): { key: string; text: string }[] {
  return template.flatMap((line) => (line.base ? [line, line.base] : [line]));
}

/** Cairn's own words follow the language; the user's stay. */
function textOf(item: AgendaItem, template: Template): string {
  if (!item.worded) return item.text;
  return ownLines(template).find(({ key }) => key === item.template)?.text ?? item.text;
}

function toLine(item: AgendaItem, meetingId: string | null, template: Template): AgendaLine {
  const carried = item.meetingId !== null && item.meetingId !== meetingId;
  const ofTemplate = isSuggested(item.template) ? null : item.template;
  return {
    key: ofTemplate ?? item.id,
    id: item.id,
    text: textOf(item, template),
    done: item.status === 'done',
    order: item.order,
    raisedBy: ofTemplate === null ? item.raisedBy : null,
    from: carried ? item.createdAt : null,
    goalId: item.goalId,
    template: item.template,
    worded: item.worded ?? false,
  };
}

function virtual(line: TemplateLine): AgendaLine {
  const { key, text } = line;
  const none = { id: null, raisedBy: null, from: null, goalId: null };
  return { key, text, done: false, order: orderOf(line), template: key, worded: true, ...none };
}

/** A template line belongs to its meeting; it stays on later only when the user gave it words of their own. */
function belongs(item: AgendaItem, meetingId: string | null, template: Template) {
  if (item.status === 'dropped') return false;
  if (item.status === 'done') return item.doneMeetingId === meetingId;
  if (item.template === null || isSuggested(item.template)) return true;
  if (item.meetingId === meetingId) return true;
  if (item.worded) return false;
  return ownLines(template).every((line) => line.key !== item.template || line.text !== item.text);
}

/**
 * The agenda of one meeting: the template's lines at both ends (PRACTICE P4, P8) and between them
 * what is open with the partner, by `order`, with what was talked about in this meeting. Nothing is copied.
 */
export function composeAgenda(
  template: Template,
  items: readonly AgendaItem[],
  meetingId: string | null,
): AgendaLine[] {
  const here = items.filter((item) => belongs(item, meetingId, template));
  const taken = new Set(
    items.filter((item) => item.meetingId === meetingId).map((item) => slotOf(item.template)),
  );
  const virtuals = template.filter((line) => !taken.has(slotOf(line.key))).map(virtual);
  const lines = here.map((item) => {
    const line = toLine(item, meetingId, template);
    return item.meetingId === meetingId ? line : { ...line, key: item.id };
  });
  return [...virtuals, ...lines].sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
}

/** The first line not yet talked about: what the meeting is at. */
export function currentLine(lines: readonly AgendaLine[]): string | null {
  return lines.find((line) => !line.done)?.key ?? null;
}
