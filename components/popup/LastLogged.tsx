import { useId } from 'react';
import { word } from '@/lib/i18n/translate';
import { firstName, type LoggedRow } from '@/lib/popup/model';
import { dueText } from '@/lib/popup/when';
import { localDate } from '@/lib/shared/time';
import { IconButton } from '../ui/Button';
import { OwnerMark } from '../ui/OwnerMark';
import { t } from '../ui/text';

function ownerWords({ owner, partnerName }: LoggedRow): string {
  const name = partnerName ? firstName(partnerName) : null;
  if (owner === 'me') return name ? t('popup.owner.meTo', { name }) : t('quickLog.owner.me');
  return name ? t('quickLog.owner.partner', { name }) : t('quickLog.owner.they');
}

function details(row: LoggedRow, today: string): string {
  const owner = ownerWords(row);
  return row.due ? t('popup.last.detail', { owner, due: word(dueText(row.due, today)) }) : owner;
}

interface Props {
  rows: readonly LoggedRow[];
  /** UTC ms. */
  now: number;
  onUndo(row: LoggedRow): void;
}

/** The last three logged, newest first, each with its undo. */
export function LastLogged({ rows, now, onUndo }: Props) {
  const heading = useId();
  const today = localDate(now);
  return (
    <section className="log" aria-labelledby={heading}>
      <h2 id={heading}>{t('popup.last')}</h2>
      {rows.length === 0 ? <p className="q">{t('popup.last.none')}</p> : null}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <OwnerMark side={row.owner} />
            <div>
              <span className="t" title={row.text}>
                {row.text}
              </span>
              <span className="m num">{details(row, today)}</span>
            </div>
            <IconButton
              icon="undo"
              label={t('popup.undoOf', { text: row.text })}
              onClick={() => onUndo(row)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
