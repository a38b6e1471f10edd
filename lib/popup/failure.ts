import type { Wording } from '../shared/wording';

function names(error: unknown): string[] {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return [];
  const inner = 'inner' in error ? names(error.inner) : [];
  return [error.name, ...inner];
}

/**
 * Why a log could not be written, in words. Dexie wraps a full disk as an AbortError whose `inner`
 * names it: https://dexie.org/docs/DexieErrors/Dexie.QuotaExceededError
 */
export function failureOf(error: unknown): Wording {
  const full = names(error).includes('QuotaExceededError');
  return { id: full ? 'popup.error.full' : 'popup.error.other', params: {} };
}
