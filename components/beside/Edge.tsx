import './edge.css';
import { useRef } from 'react';
import { IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import type { Place, Shape } from '@/lib/shared/beside';
import { Grip } from './Grip';

/** What is known of how the panel is seen in the page around it. */
export type Seen = 'unknown' | 'well' | 'touched';

interface Props {
  place: Place;
  shape: Shape;
  seen: Seen;
  onShape(shape: Shape): void;
  /** The edge is being pulled to a width; null: no longer. */
  onPull(width: number | null): void;
  onClose(): void;
}

/** The edge of the panel beside a page: folds, closes and pulls it, and covers it while a click may be meant for something else. */
export function Edge({ place, shape, seen, onShape, onPull, onClose }: Props) {
  const { folded } = shape;
  const rail = useRef<HTMLElement>(null);
  const fold = () => onShape({ ...shape, folded: !folded });
  // The grip goes with the panel: the focus stays where the same key unfolds it.
  const foldByKey = () => {
    rail.current?.querySelector<HTMLElement>('.fold')?.focus();
    fold();
  };
  return (
    <>
      <section ref={rail} className="edge" dir="ltr" aria-label={t('beside.edge')}>
        <IconButton
          className="fold"
          icon="down"
          label={t(folded ? 'beside.unfold' : 'beside.fold')}
          aria-expanded={!folded}
          onClick={fold}
        />
        <IconButton icon="x" label={t('beside.close')} onClick={onClose} />
        {folded ? (
          <Icon name="cairn" className="mark" />
        ) : (
          <Grip
            {...place}
            onWidth={(width) => onShape({ ...shape, width })}
            onPull={onPull}
            onFold={foldByKey}
          />
        )}
      </section>
      {seen === 'well' || folded ? null : (
        <div className="covered" role="alert">
          {seen === 'touched' ? <p>{t('beside.covered')}</p> : null}
        </div>
      )}
    </>
  );
}

/** Stands where the panel would, in a frame that Cairn didn't make. */
export function Refused() {
  return <p className="refused">{t('beside.refused')}</p>;
}
