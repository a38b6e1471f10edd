import type { ReactNode } from 'react';
import type { Spot } from '@/lib/desk/route';
import { type Counts, Side } from './Side';

interface Props {
  place: Spot['place'];
  counts: Counts;
  onKeys(): void;
  children: ReactNode;
}

/** The desk's ground: side list and page. The welcome page stands alone. */
export function Frame({ place, counts, onKeys, children }: Props) {
  if (place === 'welcome') return children;
  return (
    <div className="dk-app">
      <Side place={place} counts={counts} onKeys={onKeys} />
      <main className="dk-main">{children}</main>
    </div>
  );
}
