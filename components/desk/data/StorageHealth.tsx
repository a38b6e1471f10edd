import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { isMendable, type Look, type RoomView } from '@/lib/desk/data/health-view';
import { whenWords } from '@/lib/desk/when';
import { bytesText } from './bytes-text';

export interface StorageProps {
  /** Null until the browser has told. */
  room: RoomView | null;
  look: Look;
  /** When the last look was (UTC ms); null when there was none. */
  lastLook: number | null;
  now: number;
  onKeep(): void;
  onCheck(): void;
  onStop(): void;
  onRepair(): void;
}

function Room({ room, onKeep }: { room: RoomView; onKeep(): void }) {
  const { used, quota, kept, refused } = room;
  const sizes = used !== null &&
    quota !== null && { used: bytesText(used), quota: bytesText(quota) };
  return (
    <div>
      {sizes ? <p className="num">{t('desk.health.quota', sizes)}</p> : null}
      <p className="dk-hint">{t(kept ? 'desk.health.kept' : 'desk.health.evict')}</p>
      {kept ? null : <Button onClick={onKeep}>{t('desk.health.ask')}</Button>}
      <p role="status" className="dk-hint">
        {refused && !kept ? t('desk.health.refused') : null}
      </p>
    </div>
  );
}

type Found = Extract<Look, { state: 'done' }>;

function Result({ look, onRepair }: { look: Found; onRepair(): void }) {
  if (look.ills.length === 0)
    return <p className="num">{t('desk.health.fine', { n: look.rows })}</p>;
  return (
    <>
      <ul className="dk-ills num">
        {look.ills.map(({ ill, n }) => (
          <li key={ill}>{t(`desk.health.${ill}`, { n })}</li>
        ))}
      </ul>
      {isMendable(look.ills) ? (
        <>
          <p className="dk-hint">{t('desk.health.repair.hint')}</p>
          <Button kind="primary" onClick={onRepair}>
            {t('desk.health.repair')}
          </Button>
        </>
      ) : null}
    </>
  );
}

function Check({
  look,
  lastLook,
  now,
  onCheck,
  onStop,
}: Omit<StorageProps, 'room' | 'onKeep' | 'onRepair'>) {
  if (look.state === 'running') {
    return (
      <div className="dk-job">
        <progress aria-label={t('desk.health.checking')} max={1} value={look.share} />
        <Button autoFocus onClick={onStop}>
          {t('desk.health.stop')}
        </Button>
      </div>
    );
  }
  return (
    <div>
      <Button onClick={onCheck}>{t('desk.health.check')}</Button>
      <p className="dk-hint">{t('desk.health.hint')}</p>
      {lastLook === null ? null : (
        <p className="dk-hint num">
          {t('desk.health.last', { when: whenWords({ start: lastLook }, now) })}
        </p>
      )}
    </div>
  );
}

/** The place the browser gives, whether it keeps it, and whether all that is stored fits together. */
export function StorageHealth({ room, onKeep, onRepair, ...check }: StorageProps) {
  const { look } = check;
  return (
    <Section className="dk-card dk-set" title={t('desk.health')}>
      {room ? <Room room={room} onKeep={onKeep} /> : null}
      <Check {...check} />
      <div role="status">
        {look.state === 'failed' ? <p>{t('desk.health.failed')}</p> : null}
        {look.state === 'done' ? <Result look={look} onRepair={onRepair} /> : null}
      </div>
    </Section>
  );
}
