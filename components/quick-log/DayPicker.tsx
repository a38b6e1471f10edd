import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { DateField } from '../ui/DateField';
import { t } from '../ui/text';

interface Props {
  /** Local date 'YYYY-MM-DD' to begin with; '' for none. */
  day: string;
  onPick(day: string): void;
  onClose(): void;
}

/** Any date, by the browser's own field. */
export function DayPicker({ day, onPick, onClose }: Props) {
  const [value, setValue] = useState(day);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('input')?.focus({ preventScroll: true });
  }, []);
  const set = () => value && onPick(value);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') set();
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={box} className="day">
      <DateField
        label={t('popup.due.pick')}
        value={value}
        max="2999-12-31"
        onChange={(event) => setValue(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Button onClick={set} disabled={!value}>
        {t('popup.due.set')}
      </Button>
    </div>
  );
}
