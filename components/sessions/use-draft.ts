import { useState } from 'react';

const drafts = new Map<string, unknown>();

/**
 * What is typed and not yet added: it outlives the field, which goes when another part of the session is seen,
 * the session is paused or the screen veiled; it ends with the page. Emptied, it is forgotten.
 */
export function useDraft<T>(key: string, blank: T): [T, (next: T) => void] {
  const [draft, setDraft] = useState((drafts.get(key) ?? blank) as T);
  const keep = (next: T) => {
    if (next === blank) drafts.delete(key);
    else drafts.set(key, next);
    setDraft(next);
  };
  return [draft, keep];
}
