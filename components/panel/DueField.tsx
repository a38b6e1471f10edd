import { useState } from 'react';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';

interface Props {
  /** Local date 'YYYY-MM-DD'. */
  due: string | null;
  autoFocus: boolean;
  onChange(due: string | null): void;
}

const FIRST = '2000-01-01';
const LAST = '9999-12-31';

/** Local dates sort as text; an emptied field is meant. */
function isPlausible(day: string): boolean {
  return day === '' || (day >= FIRST && day <= LAST && day.length === LAST.length);
}

/**
 * The date of an action. Typing a year passes through others ("0002" on the way to "2026"): a date
 * counts when the field is left or Enter is pressed, as one step to undo.
 */
export function DueField({ due, autoFocus, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const save = (field: HTMLInputElement) => {
    // Half a date reads as none: it must not wipe out the one there was.
    if (typed === null || field.validity.badInput || !isPlausible(typed)) return;
    setTyped(null);
    if ((typed || null) !== due) onChange(typed || null);
  };
  return (
    <Field
      label={t('panel.action.due')}
      hideLabel
      type="date"
      min={FIRST}
      max={LAST}
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
