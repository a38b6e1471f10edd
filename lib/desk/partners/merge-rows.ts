import type { Partner } from '../../mentoring/partner';
import { startKey } from '../../storage/store';
import type { Raw } from './raw';

function joined(a: string, b: string): string {
  if (a.trim() === '' || a.trim() === b.trim()) return b.trim() === '' ? a : b;
  return b.trim() === '' ? a : `${a}\n${b}`;
}

/** Texts of two rows as one: where both say something, both stand below each other. Lists are put together. */
export function joinTexts(a: unknown, b: unknown): unknown {
  if (typeof a === 'string' && typeof b === 'string') return joined(a, b);
  if (Array.isArray(a) && Array.isArray(b)) return [...new Set([...a, ...b])];
  if (a === null || a === undefined) return b ?? null;
  if (b === null || b === undefined || typeof a !== 'object' || typeof b !== 'object') return a;
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    names.map((name) => [name, joinTexts(Reflect.get(a, name), Reflect.get(b, name))]),
  );
}

/** The partner who stays, with what was known of the other one only. */
export function mergedPartner(stays: Partner, goes: Partner, now: number): Partner {
  const starts = [stays.startedAt, goes.startedAt].filter((at) => at !== null);
  return {
    ...stays,
    emails: [...new Set([...stays.emails, ...goes.emails])],
    rhythmDays: stays.rhythmDays ?? goes.rhythmDays,
    splitPartner: stays.splitPartner ?? goes.splitPartner,
    sameReportingLine: stays.sameReportingLine || goes.sameReportingLine,
    profile: joinTexts(stays.profile, goes.profile) as Partner['profile'],
    expectations: joinTexts(stays.expectations, goes.expectations) as Partner['expectations'],
    leads: stays.leads ?? goes.leads,
    tie: joinTexts(stays.tie, goes.tie) as Partner['tie'],
    structure: stays.structure ?? goes.structure,
    startedAt: starts.length > 0 ? Math.min(...starts) : null,
    archivedAt: stays.archivedAt === null || goes.archivedAt === null ? null : stays.archivedAt,
    updatedAt: now,
  };
}

/** The partners a row names, with `to` in the place of `from` (null: nobody), each once. */
export function renamed(row: Raw, from: string, to: string | null): string[] {
  const ids = Array.isArray(row.partnerIds) ? (row.partnerIds as string[]) : [];
  return [...new Set(ids.flatMap((id) => (id === from ? (to ?? []) : [id])))];
}

/** A meeting with `to` in the place of `from` (null: nobody), each partner once, and its index column. */
export function repartnered(meeting: Raw, from: string, to: string | null, now: number): Raw {
  const next = renamed(meeting, from, to);
  const start = typeof meeting.start === 'number' ? startKey(meeting.start) : '';
  const partnerStarts = next.map((id) => `${id} ${start}`);
  return { ...meeting, partnerIds: next, partnerStarts, updatedAt: now };
}
