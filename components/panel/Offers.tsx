import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { suggestionIcons } from '@/components/ui/kinds';
import { t } from '@/components/ui/text';
import { word } from '@/lib/i18n/translate';
import type { Suggestion } from '@/lib/preparation/suggestions';
import { usePanelMore } from './do';

/** What might be raised, each with its reason: what was to change, what has lapsed, what lies untouched. */
export function Offers({ offers }: { offers: readonly Suggestion[] }) {
  const { raiseOffer } = usePanelMore();
  return (
    <ul className="offers" aria-label={t('panel.offers')}>
      {offers.map((offer) => (
        <li key={offer.key} className="offer" data-row="" tabIndex={-1}>
          <Icon name={suggestionIcons[offer.kind]} />
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
