import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { Reminder, Reminders } from '@/lib/preparation/reminders';
import './offers.css';

interface Props {
  reminders: Reminders;
  /** The partner's first name, isolated. */
  name: string;
  onAway(reminder: Reminder): void;
}

interface LineProps {
  /** What the button puts away, in words. */
  label: string;
  onAway(): void;
  children: ReactNode;
}

function Line({ label, onAway, children }: LineProps) {
  return (
    <li>
      {children}
      <IconButton icon="x" label={label} onClick={onAway} />
    </li>
  );
}

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 className="fl">{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a meeting reminds of at its start: which hat is worn (PRACTICE C5), and who does what (PRACTICE C6). */
export function ReminderLines({ reminders: { hat, roles }, name, onAway }: Props) {
  if (!hat && !roles) return null;
  return (
    <ul className="of-lines" aria-label={t('offers.reminders')}>
      {hat ? (
        <Line label={t('offers.hat.away')} onAway={() => onAway('hat')}>
          <p className="m">{t(`offers.hat.${hat}`, { name })}</p>
        </Line>
      ) : null}
      {roles ? (
        <Line label={t('offers.roles.away')} onAway={() => onAway('roles')}>
          <details>
            <summary className="link">
              {t('offers.roles', { phase: t(`ui.phase.${roles.phase}`) })}
            </summary>
            <List title={t('offers.roles.will')} lines={roles.will} />
            <List title={t('offers.roles.wont')} lines={roles.wont} />
          </details>
        </Line>
      ) : null}
    </ul>
  );
}
