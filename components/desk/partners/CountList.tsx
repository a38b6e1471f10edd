import type { Counts } from '@/lib/desk/partners/counts';
import { word } from '@/lib/i18n/translate';

/** How much there is of each kind, one a line. */
export function CountList({ counts }: { counts: Counts }) {
  return (
    <ul className="dk-counts num">
      {counts.map(({ kind, n }) => (
        <li key={kind}>{word({ id: `desk.of.${kind}`, params: { n } })}</li>
      ))}
    </ul>
  );
}
