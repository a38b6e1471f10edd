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
    startedAt: starts.length > 0 ? Math.min(...starts) : null,
    archivedAt: stays.archivedAt === null || goes.archivedAt === null ? null : stays.archivedAt,
    updatedAt: now,
  };
}

/** A meeting with `to` in the place of `from` (null: nobody), each partner once, and its index column. */
export function repartnered(meeting: Raw, from: string, to: string | null, now: number): Raw {
  const ids = Array.isArray(meeting.partnerIds) ? (meeting.partnerIds as string[]) : [];
  const next = [...new Set(ids.flatMap((id) => (id === from ? (to ?? []) : [id])))];
  const start = typeof meeting.start === 'number' ? startKey(meeting.start) : '';
  const partnerStarts = next.map((id) => `${id} ${start}`);
  return { ...meeting, partnerIds: next, partnerStarts, updatedAt: now };
}
