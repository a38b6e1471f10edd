import { t } from '@/components/ui/text';
import type { Side } from '@/lib/shared/row';
import { type Way, WaySelect } from './WaySelect';

interface Props {
  way: Way;
  proposedBy: Side;
  /** The other side's first name; '' where nobody is known. */
  name: string;
  onChange(change: { approach: Way } | { proposedBy: Side }): void;
}

/** What few actions need said, folded: fix or lasting way (PRACTICE P5), and whose idea it was (PRACTICE N2). */
export function Besides({ way, proposedBy, name, onChange }: Props) {
  return (
    <details open={way !== null || proposedBy !== 'me'}>
      <summary className="link">{t('panel.action.besides')}</summary>
      <div className="pair">
        <WaySelect way={way} onChange={(approach) => onChange({ approach })} />
        <select
          className="field"
          aria-label={t('panel.action.idea')}
          value={proposedBy}
          onChange={({ currentTarget }) =>
            onChange({ proposedBy: currentTarget.value === 'partner' ? 'partner' : 'me' })
          }
        >
          <option value="me">{t('panel.action.idea.me')}</option>
          <option value="partner">
            {t('panel.action.idea.partner', { name: name || t('panel.side.them') })}
          </option>
        </select>
      </div>
    </details>
  );
}
