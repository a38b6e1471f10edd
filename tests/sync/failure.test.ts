import { describe, expect, it } from 'vitest';
import { isStorageFull } from '@/lib/shared/storage-full';
import { wordingOf } from '@/lib/sync/failure';

describe('what is said of a calendar that could not be read or kept', () => {
  it('is that the storage is full, however deep the database’s error says so', () => {
    const full = new DOMException('No room', 'QuotaExceededError');
    const wrapped = Object.assign(new Error('Aborted'), {
      inner: Object.assign(new Error('Bulk'), { inner: full }),
    });
    for (const error of [full, wrapped]) {
      expect(isStorageFull(error)).toBe(true);
      expect(wordingOf(error)).toEqual({ id: 'sync.full', params: {} });
    }
  });

  it('is what an error says itself, that it was called off, or that it failed', () => {
    const wording = { id: 'sync.failed', params: {} } as const;
    expect(wordingOf(Object.assign(new Error(), { wording }))).toBe(wording);
    expect(wordingOf(new DOMException('', 'AbortError')).id).toBe('sync.cancelled');
    for (const error of [new Error('quite else'), 'quota', null])
      expect(wordingOf(error).id).toBe('sync.failed');
  });
});
