import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { speaksAgainst } from '@/lib/detection/against';
import type { Wording } from '@/lib/shared/wording';
import { say } from '../words';

function Reason({ reason }: { reason: Wording }) {
  const against = speaksAgainst(reason);
  return (
    <li className={against ? 'against' : undefined}>
      <Icon name={against ? 'x' : 'check'} small />
      <span>
        {against ? <span className="vh">{t('desk.found.against')} </span> : null}
        {say(reason)}
      </span>
    </li>
  );
}

/** What speaks for it first, then what speaks against it. */
export function inOrder(reasons: readonly Wording[]): Wording[] {
  const last = (reason: Wording) => (speaksAgainst(reason) ? 1 : 0);
  return [...reasons].sort((a, b) => last(a) - last(b));
}

/** Reasons, each with a tick; what speaks against it comes last, with a cross. */
export function Reasons({ reasons }: { reasons: readonly Wording[] }) {
  return (
    <ul className="dk-why">
      {inOrder(reasons).map((reason) => (
        <Reason key={JSON.stringify(reason)} reason={reason} />
      ))}
    </ul>
  );
}

interface FoldedProps {
  reasons: readonly Wording[];
  /** What they are reasons for. */
  of: string;
}

/** The same, folded. */
export function FoldedReasons({ reasons, of }: FoldedProps) {
  if (reasons.length === 0) return null;
  return (
    <details className="dk-fold">
      <summary aria-label={t('desk.found.why.of', { title: of })}>{t('desk.found.why')}</summary>
      <Reasons reasons={reasons} />
    </details>
  );
}
