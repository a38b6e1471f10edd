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

/** The same, folded. `of` names what they are reasons for. */
export function FoldedReasons({ reasons, of }: { reasons: readonly Wording[]; of: string }) {
  if (reasons.length === 0) return null;
  return (
    <details className="dk-fold">
      <summary aria-label={t('desk.found.why.of', { title: of })}>{t('desk.found.why')}</summary>
      <Reasons reasons={reasons} />
    </details>
  );
}
