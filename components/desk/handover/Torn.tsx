import { useId } from 'react';
import { t } from '@/components/ui/text';
import type { Picked } from '@/lib/handover/decide';
import type { Difference } from '@/lib/handover/look';
import { Shown } from './Shown';

interface Props {
  one: Difference;
  /** The partner's first name, isolated. */
  name: string;
  picked: Picked;
  onPick(picked: Picked): void;
}

/** A row that both sides changed: the two versions beside each other, and the choice. */
export function Torn({ one, name, picked, onPick }: Props) {
  const group = useId();
  const { table, row, later } = one;
  const sides = [
    { side: 'mine', label: t('hand.torn.mine'), view: one.mine },
    { side: 'theirs', label: t('hand.torn.theirs', { name }), view: one.theirs },
  ] as const;
  return (
    <fieldset className="ho-torn">
      <legend className="vh">{t('hand.kind.torn')}</legend>
      {sides.map(({ side, label, view }) => (
        <label key={side} className="ho-side">
          <span className="ho-more">
            <input
              type="radio"
              name={group}
              checked={picked === side}
              onChange={() => onPick(side)}
            />{' '}
            {label}
            {later === side ? ` · ${t('hand.torn.later')}` : null}
          </span>
          <span className="ho-it">
            {view === null ? t('hand.torn.away') : <Shown {...{ table, row, view, name }} />}
          </span>
        </label>
      ))}
      <label className="ho-out">
        <input
          type="radio"
          name={group}
          checked={picked === 'out'}
          onChange={() => onPick('out')}
        />{' '}
        {t('hand.torn.out')}
      </label>
    </fieldset>
  );
}
