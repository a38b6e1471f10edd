import { t } from '@/components/ui/text';
import type { RoundView } from '@/lib/desk/accounts/rounds';
import { whenWords } from '@/lib/desk/when';
import { say } from '../words';

interface Props {
  rounds: readonly RoundView[];
  now: number;
}

/** What the last rounds with signed-in calendars came to, folded. */
export function Rounds({ rounds, now }: Props) {
  return (
    <details className="dk-fold dk-rounds">
      <summary>{t('accounts.rounds')}</summary>
      <p className="dk-hint">{t('accounts.rounds.about')}</p>
      {rounds.length === 0 ? <p className="q">{t('accounts.rounds.none')}</p> : null}
      <ol>
        {rounds.map(({ id, at, calendar, says }) => (
          <li key={id} className="dk-m num">
            <time dateTime={new Date(at).toISOString()}>{whenWords({ start: at }, now)}</time>
            {calendar ? <bdi>{calendar}</bdi> : null}
            {says.map((wording) => (
              <span key={wording.id}>{say(wording)}</span>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}
