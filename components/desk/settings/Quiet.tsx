import { useState } from 'react';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import { clockText, readQuiet } from '@/lib/desk/settings-form';
import type { QuietHours } from '@/lib/shared/settings';
import { Tick } from '../frame/Tick';

const EVENING = { from: 20 * 60, to: 7 * 60 };

interface Props {
  quiet: QuietHours | null;
  onChange(quiet: QuietHours | null): void;
}

/** Hours without prompts; a time that can't be meant is said, and nothing is saved. */
export function Quiet({ quiet, onChange }: Props) {
  const [typed, setTyped] = useState<{ from: string; to: string } | null>(null);
  const shown = typed ?? (quiet && { from: clockText(quiet.from), to: clockText(quiet.to) });
  const wrong = typed !== null && readQuiet(typed.from, typed.to) === null;
  const change = (part: { from?: string; to?: string }) => {
    if (!shown) return;
    const next = { ...shown, ...part };
    const read = readQuiet(next.from, next.to);
    setTyped(read ? null : next);
    if (read) onChange(read);
  };
  return (
    <div>
      <Tick
        checked={quiet !== null}
        onChange={(on) => {
          setTyped(null);
          onChange(on ? EVENING : null);
        }}
      >
        {t('desk.set.quiet')}
      </Tick>
      {quiet && shown ? (
        <div className="dk-times">
          <div>
            <Field
              label={t('desk.set.quiet.from')}
              type="time"
              value={shown.from}
              onChange={(event) => change({ from: event.target.value })}
            />
          </div>
          <div>
            <Field
              label={t('desk.set.quiet.to')}
              type="time"
              value={shown.to}
              error={wrong ? t('desk.set.quiet.wrong') : undefined}
              onChange={(event) => change({ to: event.target.value })}
            />
          </div>
        </div>
      ) : null}
    </div>
  );
}
