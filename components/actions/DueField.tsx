import { useState } from 'react';
import { DateField, isPlausible } from '@/components/ui/DateField';
import { t } from '@/components/ui/text';

interface Props {
  /** Local date 'YYYY-MM-DD'. */
  due: string | null;
  autoFocus: boolean;
  onChange(due: string | null): void;
}

/**
 * The date of an action. Typing a year passes through others ("0002" on the way to "2026"): a date
 * counts when the field is left or Enter is pressed, as one step to undo.
 */
export function DueField({ due, autoFocus, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const save = (field: HTMLInputElement) => {
    if (typed === null) return;
    // Half a date reads as none: it must not wipe out the one there was. An emptied field is meant.
    if (field.validity.badInput || (typed !== '' && !isPlausible(typed))) return;
    setTyped(null);
    if ((typed || null) !== due) onChange(typed || null);
  };
  return (
    <DateField
      label={t('panel.action.due')}
      hideLabel
      value={typed ?? due ?? ''}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={(event) => save(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save(event.currentTarget);
      }}
      autoFocus={autoFocus}
    />
  );
}
