import { useEffect, useState } from 'react';
import type { KeptMark } from '@/lib/browser/mark';

/** What is kept under a name, as any page changes it; null until it is read. */
export function useMark<T>({ read, watch }: Pick<KeptMark<T>, 'read' | 'watch'>): T | null {
  const [mark, setMark] = useState<T | null>(null);
  useEffect(() => {
    read().then(setMark, () => undefined);
    return watch(setMark);
  }, [read, watch]);
  return mark;
}
