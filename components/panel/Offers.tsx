import { Button } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { word } from '@/lib/i18n/translate';
import type { Suggestion } from '@/lib/preparation/suggestions';
import { usePanelMore } from './do';

const icons = {
  change: 'carry',
  step: 'pencil',
  action: 'clock',
  goal: 'goal',
} as const satisfies Record<Suggestion['kind'], IconName>;

/** What might be raised, each with its reason: what was to change, what has lapsed, what lies untouched. */
export function Offers({ offers }: { offers: readonly Suggestion[] }) {
  const { raiseOffer } = usePanelMore();
  return (
    <ul className="offers" aria-label={t('panel.offers')}>
      {offers.map((offer) => (
        <li key={offer.key} className="offer" data-row="" tabIndex={-1}>
          <Icon name={icons[offer.kind]} />
          <span className="m">
            <bdi className="t">{offer.text}</bdi>
            <bdi>{word(offer.why)}</bdi>
          </span>
          <Button
            small
            aria-label={t('panel.offers.raise', { text: offer.text })}
            onClick={() => void raiseOffer(offer)}
          >
            {t('panel.action.raise')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
