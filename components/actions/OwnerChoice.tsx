import { useId } from 'react';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { t } from '@/components/ui/text';
import type { Side } from '@/lib/shared/row';

const sides = ['me', 'partner'] as const;

interface Props {
  owner: Side;
  /** The other side's; '' where nobody is known. */
  name: string;
  onChange(owner: Side): void;
}

/** Whose it is: two radios of the same size. */
export function OwnerChoice({ owner, name, onChange }: Props) {
  const group = useId();
  return (
    <fieldset className="sides">
      <legend className="vh">{t('panel.action.owner')}</legend>
      {sides.map((side) => (
        <label key={side}>
          <input
            type="radio"
            name={group}
            checked={owner === side}
            onChange={() => onChange(side)}
          />
          <OwnerMark side={side} />
          <bdi className="side-name">
            {side === 'me' ? t('panel.me') : name || t('panel.side.them')}
          </bdi>
        </label>
      ))}
    </fieldset>
  );
}
