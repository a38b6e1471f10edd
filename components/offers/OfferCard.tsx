import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { word } from '@/lib/i18n/translate';
import type { OfferNow } from '@/lib/offers/offer';
import './offers.css';

interface Props {
  offer: OfferNow;
  onTake(): void;
  onAway(): void;
  /** The whole part is told to stay away. */
  onPartAway(): void;
}

function titleOf({ leads }: OfferNow): string {
  if (leads.to === 'session') return t(`sessions.kind.${leads.session}`);
  return t('offers.phase', { phase: t(`offers.to.${leads.phase}`) });
}

function Take({ offer, onTake }: Pick<Props, 'offer' | 'onTake'>) {
  const session = offer.leads.to === 'session';
  const text = titleOf(offer);
  return (
    <Button small aria-label={session ? t('sessions.begin.of', { text }) : text} onClick={onTake}>
      {t(session ? 'sessions.begin' : 'offers.move')}
    </Button>
  );
}

/** Something whose moment has come, with its reason (dashed: not true until it is taken). */
export function OfferCard({ offer, onTake, onAway, onPartAway }: Props) {
  return (
    <div className="offer of-card">
      <Icon name={offer.leads.to === 'session' ? 'ask' : 'goal'} />
      <div className="of-in">
        <p className="of-t">{titleOf(offer)}</p>
        <p className="m">
          <bdi>{word(offer.why)}</bdi>
        </p>
        <p className="of-do">
          <Take offer={offer} onTake={onTake} />
          <Button small kind="quiet" onClick={onAway}>
            {t('offers.later')}
          </Button>
          <Button small kind="quiet" onClick={onPartAway}>
            {t(`offers.away.${offer.part}`)}
          </Button>
        </p>
      </div>
    </div>
  );
}
