import { t } from '@/components/ui/text';
import type { Look } from '@/lib/handover/look';
import type { RowRefusal } from '@/lib/handover/read';

/** What of a file is not taken, and why. */
export function Left({ look: { withheld, older, refused } }: { look: Look }) {
  const reasons = new Map<RowRefusal, number>();
  for (const { why } of refused) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  return (
    <div className="ho-left m num">
      {withheld > 0 ? <p>{t('hand.withheld', { n: withheld })}</p> : null}
      {older > 0 ? <p>{t('hand.older', { n: older })}</p> : null}
      {refused.length > 0 ? (
        <details className="dk-past">
          <summary className="link">{t('hand.refused', { n: refused.length })}</summary>
          <ul>
            {[...reasons].map(([why, n]) => (
              <li key={why}>
                {n} · {t(`hand.why.${why}`)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
