import { useSyncExternalStore } from 'react';
import { goTo } from './use-place';

let brought: File | null = null;
const hearers = new Set<() => void>();

function hear(hearer: () => void): () => void {
  hearers.add(hearer);
  return () => hearers.delete(hearer);
}

/** Brings a file that a partner handed over to the page that takes it in; null: it is dealt with. */
export function bringHandover(file: File | null): void {
  brought = file;
  for (const hearer of hearers) hearer();
  if (file) goTo('handover');
}

/** The file that was brought and not dealt with yet. */
export function useBrought(): File | null {
  return useSyncExternalStore(hear, () => brought);
}
