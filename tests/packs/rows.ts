import { NEW_QUESTION, type Question } from '@/lib/packs/question';
import type { OwnRow } from '@/lib/practice/own';

/** A question as a form gives it. */
export function question(text: string, change: Partial<Question> = {}): Question {
  return { ...NEW_QUESTION, text, ...change };
}

/** A row of the user's own, `n` in its id. */
export function ownRow(n: number, change: Partial<OwnRow> = {}): OwnRow {
  const id = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const stamps = { id, createdAt: n, updatedAt: n, deletedAt: null };
  return { ...stamps, ...question(`Own ${n}?`), packId: id, hidden: false, ...change };
}
