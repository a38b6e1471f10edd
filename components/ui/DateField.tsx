import { type ComponentProps, useState } from 'react';
import { showDay } from '@/lib/i18n/dates';
import { Field } from './Field';

const FIRST = '2000-01-01';
const LAST = '9999-12-31';

/** Whether a local date is one that might be meant: typing "2026" passes through the year 2. */
export function isPlausible(day: string): boolean {
  return day >= FIRST && day <= LAST && day.length === LAST.length;
}

type Props = Omit<ComponentProps<typeof Field>, 'type' | 'hint' | 'value'> & {
  /** Local date 'YYYY-MM-DD', '' for none; the field keeps its own where it is left out. */
  value?: string;
};

/**
 * The browser's own field for dates, and below it the day in words: it writes 05/06 by the browser's
 * language, which need not be the user's.
 */
export function DateField({ value, onChange, ...rest }: Props) {
  const [own, setOwn] = useState('');
  const day = value ?? own;
  return (
    <Field
      min={FIRST}
      max={LAST}
      {...rest}
      {...(value === undefined ? {} : { value })}
      type="date"
      hint={isPlausible(day) ? showDay(day, '') : undefined}
      onChange={(event) => {
        setOwn(event.currentTarget.value);
        onChange?.(event);
      }}
    />
  );
}
