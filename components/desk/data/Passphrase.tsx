import { useState } from 'react';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import { Tick } from '../frame/Tick';

interface Props {
  label: string;
  value: string;
  /** `new-password` where it is chosen, `current-password` where it opens something, `off` for what is no passphrase. */
  autoComplete: 'new-password' | 'current-password' | 'off';
  shown: boolean;
  onType(value: string): void;
  hint?: string | undefined;
  error?: string | undefined;
  autoFocus?: boolean;
}

/** A field for a passphrase; nothing of the page or the browser corrects what is typed. */
export function Passphrase({ onType, shown, ...rest }: Props) {
  return (
    <div>
      <Field
        {...rest}
        type={shown ? 'text' : 'password'}
        spellCheck={false}
        autoCapitalize="none"
        autoCorrect="off"
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
    </div>
  );
}

/** Whether what is typed is shown, and the switch for it. */
export function useShown() {
  const [shown, setShown] = useState(false);
  const toggle = (
    <Tick checked={shown} onChange={setShown}>
      {t('sealed.show')}
    </Tick>
  );
  return { shown, toggle };
}
