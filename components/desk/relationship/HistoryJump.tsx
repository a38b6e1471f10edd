import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { DateField, isPlausible } from '@/components/ui/DateField';
import { t } from '@/components/ui/text';
import type { HistoryYear } from '@/lib/desk/relationship/history-outline';
import { dateFormat } from '@/lib/i18n/manner';

export interface HistoryJumpProps {
  /** The years and months in which there were meetings; asked for when the list is opened. */
  years(): Promise<readonly HistoryYear[]>;
  /** To the latest meeting on a local date (`YYYY-MM-DD`) or before; null: to the latest of all. */
  onJump(date: string | null): void;
}

const two = (n: number) => String(n).padStart(2, '0');
/** The last day of a month, as a local date. */
const endOf = (year: number, month: number) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(new Date(year, month, 0).getDate())}`;

function Months({
  of: { year, months },
  onJump,
}: { of: HistoryYear } & Pick<HistoryJumpProps, 'onJump'>) {
  const short = dateFormat({ month: 'short' });
  const long = dateFormat({ month: 'long', year: 'numeric' });
  return (
    <details>
      <summary className="link num">{year}</summary>
      <div className="dk-jump-m">
        {months.map((month) => {
          const day = new Date(year, month - 1, 15);
          return (
            <button
              key={month}
              type="button"
              aria-label={long.format(day)}
              onClick={() => onJump(endOf(year, month))}
            >
              {short.format(day)}
            </button>
          );
        })}
      </div>
    </details>
  );
}

/** A calm way through a long history: the latest, a day that is typed, or a year and its months. Escape folds it. */
export function HistoryJump({ years, onJump }: HistoryJumpProps) {
  const box = useRef<HTMLDetailsElement>(null);
  const [day, setDay] = useState('');
  const [known, setKnown] = useState<readonly HistoryYear[]>([]);
  const go = (date: string | null) => {
    if (box.current) box.current.open = false;
    onJump(date);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isPlausible(day)) go(day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !box.current?.open) return;
    event.stopPropagation();
    box.current.open = false;
    box.current.querySelector('summary')?.focus();
  };
  const onToggle = () => {
    // The day can be typed where the list can't be read.
    if (box.current?.open) years().then(setKnown, () => undefined);
  };
  return (
    <details className="dk-jump" ref={box} onKeyDown={onKeyDown} onToggle={onToggle}>
      <summary className="btn sm">{t('desk.rel.history.jump')}</summary>
      <div className="sh">
        <Button small onClick={() => go(null)}>
          {t('desk.rel.history.latest')}
        </Button>
        <form onSubmit={onSubmit}>
          <DateField
            label={t('desk.rel.history.day')}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <Button small type="submit">
            {t('desk.rel.history.go')}
          </Button>
        </form>
        {known.map((one) => (
          <Months key={one.year} of={one} onJump={go} />
        ))}
      </div>
    </details>
  );
}
