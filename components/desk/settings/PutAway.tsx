import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { Part } from '@/lib/records/parts-away';
import { useKeptFocus } from '../frame/use-kept-focus';

export interface PutAwayProps {
  /** What was told to stay away; [] where nothing was. */
  away: readonly Part[];
  onShowAgain(part: Part): void;
}

/** What was put away elsewhere, and the way back. */
export function PutAway({ away, onShowAgain }: PutAwayProps) {
  const list = useKeptFocus<HTMLUListElement>(away.length);
  if (away.length === 0) return null;
  return (
    <Section className="dk-card" title={t('desk.set.away')}>
      <ul className="dk-away" ref={list}>
        {away.map((part) => (
          <li key={part}>
            <Button small onClick={() => onShowAgain(part)}>
              {t('desk.set.away.again', { part: t(`desk.part.${part}`) })}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
