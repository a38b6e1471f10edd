import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import type { Wording } from '@/lib/shared/wording';
import { say } from '../words';

/** Reasons, each with a tick. */
export function Reasons({ reasons }: { reasons: readonly Wording[] }) {
  return (
    <ul className="dk-why">
      {reasons.map((reason) => (
        <li key={JSON.stringify(reason)}>
          <Icon name="check" small />
          <span>{say(reason)}</span>
        </li>
      ))}
    </ul>
  );
}

interface FoldedProps {
  reasons: readonly Wording[];
  /** What they are reasons for. */
  of: string;
  /** Unfolded from the start. */
  open?: boolean | undefined;
}

/** The same, folded. */
export function FoldedReasons({ reasons, of, open }: FoldedProps) {
  if (reasons.length === 0) return null;
  return (
    <details className="dk-fold" open={open}>
      <summary aria-label={t('desk.found.why.of', { title: of })}>{t('desk.found.why')}</summary>
      <Reasons reasons={reasons} />
    </details>
  );
}
