import { addDays } from '../shared/time';
import type { Entry } from './documents';
import { fold } from './fold';
import type { Query, Span } from './query';

/** Somebody, as results and filters know them. */
export interface Person {
  id: string;
  name: string;
  stone: string;
}

/** The people whose name a word typed in a filter may begin. */
export function peopleNamed(typed: string, people: readonly Person[]): Person[] {
  const parts = fold(typed)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
  if (parts.length === 0) return [];
  return people.filter(({ name }) => {
    const words = fold(name).split(/[^\p{L}\p{N}\p{M}]+/u);
    return parts.every((part) => words.some((word) => word.startsWith(part)));
  });
}

/** What is known of a row with its meeting's help. */
export interface Placed {
  partners: readonly string[];
  /** UTC ms. */
  at: number;
}

/** A person's or a meeting's entry, by its id. */
type Get = (table: 'partners' | 'meetings', id: string) => Entry | undefined;

/**
 * Whose a row is and when it was; null for one whose meeting or people were taken away, which no page would show.
 */
export function placed(entry: Entry, get: Get): Placed | null {
  const meeting = entry.meeting === null ? undefined : get('meetings', entry.meeting);
  if (entry.meeting !== null && !meeting && entry.partners.length === 0) return null;
  const partners = entry.partners.length > 0 ? entry.partners : (meeting?.partners ?? []);
  const there = partners.filter((id) => get('partners', id));
  const loose = entry.kind === 'action' || entry.table === 'objectives';
  if (partners.length > 0 && there.length === 0 && !loose) return null;
  return { partners: there, at: meeting?.at ?? entry.at };
}

/** Midnight at the beginning of a local date, UTC ms. */
function midnight(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day).getTime();
}

function inDays(due: string | null, { from, to }: Span): boolean {
  if (from === null && to === null) return true;
  return due !== null && (from === null || due >= from) && (to === null || due <= to);
}

/** What a query lets through, besides its words. */
export function sieveOf(query: Query, people: readonly Person[]) {
  const idsOf = (name: string) => new Set(peopleNamed(name, people).map(({ id }) => id));
  const { from, state, due, when } = query;
  const withAll = query.with.map(idsOf);
  const owner = from === null || from === 'me' ? null : idsOf(from.name);
  const since = when.from === null ? Number.NEGATIVE_INFINITY : midnight(when.from);
  const until = when.to === null ? Number.POSITIVE_INFINITY : midnight(addDays(when.to, 1));
  const kinds = new Set(query.kinds);
  return (entry: Entry, { partners, at }: Placed): boolean => {
    if (kinds.size > 0 && !kinds.has(entry.kind)) return false;
    if (state !== null && entry.state !== state) return false;
    if (from === 'me' && entry.side !== 'me') return false;
    if (owner && (entry.side !== 'partner' || !partners.some((id) => owner.has(id)))) return false;
    if (!withAll.every((ids) => partners.some((id) => ids.has(id)))) return false;
    return inDays(entry.due, due) && at >= since && at < until;
  };
}

/** Whether anything but words is asked for. */
export function isFiltering({ from, with: people, kinds, state, due, when }: Query): boolean {
  const bounds = [due.from, due.to, when.from, when.to];
  return (
    from !== null ||
    people.length > 0 ||
    kinds.length > 0 ||
    state !== null ||
    bounds.some((bound) => bound !== null)
  );
}
