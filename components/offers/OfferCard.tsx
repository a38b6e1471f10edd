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
  if (leads.to === 'hint') return t(`offers.hint.${leads.hint}`);
  if (leads.to === 'session') return t(`sessions.kind.${leads.session}`);
  return t('offers.phase', { phase: t(`offers.to.${leads.phase}`) });
}

/** What the button says, and its name, which tells what of. */
function wordsOf(offer: OfferNow): [says: string, name: string] {
  const { leads } = offer;
  const text = titleOf(offer);
  if (leads.to === 'phase') return [t('offers.move'), text];
  if (leads.to === 'hint') return [t('offers.hint.ok'), t('offers.hint.ok')];
  const begin = leads.waits ? 'sessions.goOn' : 'sessions.begin';
  return [t(begin), t(`${begin}.of`, { text })];
}

function Take({ offer, onTake }: Pick<Props, 'offer' | 'onTake'>) {
  const [says, name] = wordsOf(offer);
  return (
    <Button small aria-label={name} onClick={onTake}>
      {says}
    </Button>
  );
}

const icons = { session: 'ask', phase: 'goal', hint: 'ask' } as const;

/** Something whose moment has come, with its reason (dashed: not true until it is taken). */
export function OfferCard({ offer, onTake, onAway, onPartAway }: Props) {
  return (
    <div className="offer of-card">
      <Icon name={icons[offer.leads.to]} />
      <div className="of-in">
        <p className="of-t">{titleOf(offer)}</p>
        <p className="m">
          <bdi>{word(offer.why)}</bdi>
        </p>
        <p className="of-do">
          <Take offer={offer} onTake={onTake} />
          {offer.leads.to === 'hint' ? null : (
            <Button small kind="quiet" onClick={onAway}>
              {t('offers.later')}
            </Button>
          )}
          <Button small kind="quiet" onClick={onPartAway}>
            {t(`offers.away.${offer.part}`)}
          </Button>
        </p>
      </div>
    </div>
  );
}
