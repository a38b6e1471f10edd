import { useState } from 'react';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import { readTime, showClock } from '@/lib/i18n/clock';

interface Props {
  label: string;
  /** Minutes since midnight. */
  minutes: number;
  /** What is wrong with a time that could be read. */
  error: string | undefined;
  onChange(minutes: number): void;
}

const EXAMPLE = 21 * 60 + 30;

/**
 * A time by the user's own clock: the browser's field goes by the browser's language. It is read when the field
 * is left or Enter is pressed; what can't be read stays, with a sentence.
 */
export function TimeField({ label, minutes, error, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [unread, setUnread] = useState(false);
  const save = () => {
    if (typed === null) return;
    const read = readTime(typed);
    setUnread(read === null);
    if (read === null) return;
    setTyped(null);
    if (read !== minutes) onChange(read);
  };
  return (
    <Field
      label={label}
      value={typed ?? showClock(minutes)}
      error={unread ? t('desk.set.time.unread', { example: showClock(EXAMPLE) }) : error}
      autoComplete="off"
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setUnread(false);
      }}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
      }}
    />
  );
}
