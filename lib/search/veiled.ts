import type { Searching } from './client';
import type { Kind } from './kinds';
import type { Group } from './messages';

/** What may stand on a screen that others see: as much as the panel shows while what is private is hidden. */
const OPEN: ReadonlySet<Kind> = new Set([
  'partner',
  'meeting',
  'agenda',
  'action',
  'goal',
  'theme',
]);

/** Of people the name alone: what was noted about them is the user's own. */
const named = ({ results }: Group) => results.map((result) => ({ ...result, text: null }));

/** What is known of a search, without what is private. */
export function withoutPrivate(searching: Searching | null): Searching | null {
  if (!searching?.answer) return searching;
  const groups = searching.answer.groups
    .filter(({ kind }) => OPEN.has(kind))
    .map((group) => (group.kind === 'partner' ? { ...group, results: named(group) } : group));
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return { ...searching, answer: { ...searching.answer, groups, total } };
}
