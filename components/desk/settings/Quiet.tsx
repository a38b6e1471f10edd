import { useState } from 'react';
import { t } from '@/components/ui/text';
import type { QuietHours } from '@/lib/shared/settings';
import { Tick } from '../frame/Tick';
import { TimeField } from './TimeField';

const EVENING = { from: 20 * 60, to: 7 * 60 };

interface Props {
  quiet: QuietHours | null;
  onChange(quiet: QuietHours | null): void;
}

/** Hours without prompts; two times that are the same are said, and nothing is saved. */
export function Quiet({ quiet, onChange }: Props) {
  const [same, setSame] = useState<QuietHours | null>(null);
  const shown = same ?? quiet;
  const change = (part: Partial<QuietHours>) => {
    if (!shown) return;
    const next = { ...shown, ...part };
    setSame(next.from === next.to ? next : null);
    if (next.from !== next.to) onChange(next);
  };
  return (
    <div>
      <Tick
        checked={quiet !== null}
        onChange={(on) => {
          setSame(null);
          onChange(on ? EVENING : null);
        }}
      >
        {t('desk.set.quiet')}
      </Tick>
      {quiet && shown ? (
        <div className="dk-times">
          <div>
            <TimeField
              label={t('desk.set.quiet.from')}
              minutes={shown.from}
              error={undefined}
              onChange={(from) => change({ from })}
            />
          </div>
          <div>
            <TimeField
              label={t('desk.set.quiet.to')}
              minutes={shown.to}
              error={same ? t('desk.set.quiet.wrong') : undefined}
              onChange={(to) => change({ to })}
            />
          </div>
        </div>
      ) : null}
    </div>
  );
}
