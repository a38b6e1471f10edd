import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';

interface Props {
  /** The partner's first name. */
  name: string;
  /** 1 to 5; null before it is told. */
  value: number | null;
  onTell(value: number): void;
  /** Not told, and not asked again for this meeting; left out where it was told already. */
  onSkip?(): void;
}

const VALUES = [1, 2, 3, 4, 5] as const;

/** The private rapport pulse (PRACTICE H1): one row of five, in words, that may be skipped. */
export function PulseRow({ name, value, onTell, onSkip }: Props) {
  const group = useId();
  return (
    <fieldset className="pulse">
      <legend>{t('pulse.ask', { name })}</legend>
      <div className="pulse-five">
        {VALUES.map((one) => (
          <label key={one}>
            <input type="radio" name={group} checked={value === one} onChange={() => onTell(one)} />
            <span>{t(`pulse.${one}`)}</span>
          </label>
        ))}
      </div>
      <p className="pulse-foot m">
        <Icon name="lock" small />
        <span>{t('pulse.private')}</span>
        {value === null && onSkip ? (
          <Button small kind="quiet" onClick={onSkip}>
            {t('pulse.skip')}
          </Button>
        ) : null}
      </p>
    </fieldset>
  );
}
