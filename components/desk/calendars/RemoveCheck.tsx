import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { RemovePreview } from '@/lib/desk/calendar-facts';
import { Loaded } from '../frame/Loaded';
import { useAsked } from '../frame/use-asked';

interface Props {
  id: string;
  /** What goes besides what is counted. */
  first?: string;
  /** What the button says; removing one calendar, where it is left out. */
  doing?: string;
  preview(): Promise<RemovePreview>;
  onRemove(): void;
  onKeep(): void;
}

function goes({ address, file, events }: RemovePreview): string[] {
  return [
    ...(address ? [t('health.remove.address')] : []),
    ...(file ? [t('health.remove.file')] : []),
    t('health.remove.events', { n: events }),
  ];
}

function stays({ meetings, ahead }: RemovePreview): string[] {
  if (meetings === 0) return [t('health.remove.nothing')];
  return [
    t('health.remove.meetings', { n: meetings }),
    ...(ahead > 0 ? [t('health.remove.ahead', { n: ahead })] : []),
  ];
}

function Lines({ head, lines }: { head: string; lines: readonly string[] }) {
  return (
    <>
      <p className="dk-sub">{head}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** What goes and what stays when a calendar is removed, counted, before it is done. */
export function RemoveCheck({ id, first, doing, preview, onRemove, onKeep }: Props) {
  const asked = useAsked(id, preview);
  const words = doing ?? t('health.remove.do');
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section
      className="dk-inset"
      ref={box}
      tabIndex={-1}
      aria-label={words}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onKeep();
      }}
    >
      <Loaded live={asked}>
        {(counted) => (
          <>
            <Lines
              head={t('health.remove.goes')}
              lines={[...(first ? [first] : []), ...goes(counted)]}
            />
            <Lines head={t('health.remove.stays')} lines={stays(counted)} />
          </>
        )}
      </Loaded>
      <div className="dk-answers">
        <Button small onClick={onRemove}>
          {words}
        </Button>
        <Button small kind="quiet" onClick={onKeep}>
          {t('health.remove.keep')}
        </Button>
      </div>
    </section>
  );
}
