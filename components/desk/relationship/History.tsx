import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { firstName } from '@/components/ui/initials';
import { join } from '@/components/ui/join';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { Live } from '@/lib/desk/live';
import { valueOr } from '@/lib/desk/live';
import { type HistoryPart, partsOf } from '@/lib/desk/relationship/history-outline';
import type { Partner } from '@/lib/mentoring/partner';
import { isolate } from '@/lib/shared/isolate';
import { Loaded } from '../frame/Loaded';
import { PrivatePaper } from '../print/Private';
import { HistoryGap } from './HistoryGap';
import { HistoryJump, type HistoryJumpProps } from './HistoryJump';
import { OnPaper } from './OpenThen';
import { type Target, useLanding } from './use-landing';
import { usePaper } from './use-paper';
import { useParts } from './use-parts';

export interface HistoryProps extends Pick<HistoryJumpProps, 'years'> {
  /** The ids of its meetings, latest first. */
  ids: Live<readonly string[]>;
  /** The meeting that the address asks for. */
  at: string | null;
  /** A part as it is on the page, which says when it is there. */
  part(part: HistoryPart, onThere: () => void): ReactNode;
  /** How many meetings came after a local date. */
  placeOf(date: string): Promise<number>;
  onPrint(): void;
}

const NONE: readonly string[] = [];

/** From a meeting on, to where somebody is to be taken. */
const targetAt = (ids: readonly string[], place: number): Target => ({
  ids: ids.slice(Math.min(Math.max(place, 0), Math.max(ids.length - 1, 0))),
});

/** The meetings so far, latest first, as one scroll (PRACTICE P9): all of them are on the page, as soon as it rests. */
export function History({
  ids: live,
  at,
  part: draw,
  years,
  placeOf,
  onPrint,
  partner,
}: HistoryProps & { partner: Partner }) {
  const list = useRef<HTMLDivElement>(null);
  const [target, setTarget] = useState<Target | null>(null);
  const [paper, setPaper] = useState(false);
  useEffect(() => {
    if (at !== null) setTarget({ ids: [at] });
  }, [at]);
  const ids = valueOr(live, NONE);
  const parts = useMemo(() => partsOf(ids), [ids]);
  const first = target?.ids[0] ?? null;
  const { shown, landed, whole, onNear, onThere } = useParts(parts, first, paper);
  useLanding(target, landed, list);
  usePaper(list, paper && whole, onPrint, () => setPaper(false));
  const jump = (date: string | null) => {
    const to = (place: number) => setTarget(targetAt(ids, place));
    if (date === null) to(0);
    // What can't be counted leaves the reader where they are.
    else placeOf(date).then(to, () => undefined);
  };
  const doings = (
    <span className="dk-history-do">
      <HistoryJump years={years} onJump={jump} />
      <Button small disabled={paper} onClick={() => setPaper(true)}>
        {t('desk.rel.history.print')}
      </Button>
    </span>
  );
  return (
    <Section
      className="dk-card dk-history"
      title={t('desk.rel.history')}
      action={ids.length > 0 ? doings : undefined}
    >
      <div className="dk-paper">
        <PrivatePaper />
        <p className="pr-paper dk-paper-h">
          {t('desk.rel.history.paper', { name: isolate(firstName(partner.name)) })}
        </p>
      </div>
      <Loaded live={live}>
        {() =>
          parts.length === 0 ? (
            <p className="empty">{t('desk.rel.history.none')}</p>
          ) : (
            <OnPaper value={paper && whole}>
              <div ref={list}>
                {parts.map((part, n) => {
                  const { key } = part;
                  return shown(n, part) ? (
                    <div
                      key={key}
                      className={join(n === 0 && 'first', n === parts.length - 1 && 'last')}
                    >
                      {draw(part, () => onThere(key))}
                    </div>
                  ) : (
                    <HistoryGap key={key} many={part.ids.length} onNear={() => onNear(key)} />
                  );
                })}
              </div>
            </OnPaper>
          )
        }
      </Loaded>
    </Section>
  );
}
