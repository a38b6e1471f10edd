import { t } from '@/components/ui/text';
import type { Look } from '@/lib/copies/look';
import { refusedWords } from '@/lib/copies/told';
import { Tick } from '../frame/Tick';
import { say } from '../words';

/** So many kinds of trouble are told one by one. */
const TOLD = 20;

interface Props {
  refused: Look['refused'];
  keep: boolean;
  onKeep(keep: boolean): void;
}

/** What of a copy is not taken, and why; kept for the repairs' place where the user wants it. */
export function CopyRefused({ refused, keep, onKeep }: Props) {
  if (refused.length === 0) return null;
  const all = refused.reduce((sum, { n }) => sum + n, 0);
  return (
    <>
      <details className="dk-fold">
        <summary className="link">{t('copies.refused', { n: all })}</summary>
        <ul>
          {refused.slice(0, TOLD).map((group) => (
            <li key={`${group.table} ${group.issue}`}>{refusedWords(group).map(say).join(': ')}</li>
          ))}
        </ul>
      </details>
      <Tick checked={keep} onChange={onKeep}>
        {t('copies.refused.keep')}
      </Tick>
    </>
  );
}
