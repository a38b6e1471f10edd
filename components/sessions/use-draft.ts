import { useContext, useEffect } from 'react';
import { UnsavedAt, useUnsaved } from '@/components/ui/use-unsaved';
import { addUnsaved, isLike } from '@/lib/shared/unsaved';

const drafts = new Map<string, { name: string; value: unknown }>();
// Also those whose field isn't seen at the moment.
addUnsaved(() => [...drafts.values()].map(({ name, value }) => [name, value] as const));

/**
 * What is typed and not yet added: it outlives the field, which goes when another part of the session is seen,
 * the session is paused or the screen veiled, and the lock; it ends with the page. Emptied, it is forgotten.
 */
export function useDraft<T>(key: string, blank: T): [T, (next: T) => void] {
  const at = useContext(UnsavedAt);
  const name = `draft ${key}`;
  const first = (drafts.get(key)?.value ?? blank) as T;
  const [draft, setDraft] = useUnsaved(name, first, (value): value is T => isLike(blank, value));
  const note = (next: T) => {
    if (next === blank) drafts.delete(key);
    else drafts.set(key, { name: `${at} ${name}`, value: next });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what comes back by itself is noted as what is typed is
  useEffect(() => note(draft), [draft]);
  const keep = (next: T) => {
    note(next);
    setDraft(() => next);
  };
  return [draft, keep];
}
