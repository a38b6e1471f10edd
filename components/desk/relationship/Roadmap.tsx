import { useEffect, useRef } from 'react';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { RoadStep } from '@/lib/records/relationship/view';
import { useDrags } from '../frame/use-drags';
import { AddOne } from './AddOne';
import type { RelationshipDo } from './do';
import { RoadItem } from './RoadItem';

interface Props {
  road: readonly RoadStep[];
  now: number;
  act: RelationshipDo;
}

/** A theme that went from one list to the other is a new element there: the focus goes with it. */
function useFocusFollows() {
  const moved = useRef<{ theme: string; control: string } | null>(null);
  useEffect(() => {
    if (!moved.current || document.activeElement !== document.body) return;
    const { theme, control } = moved.current;
    moved.current = null;
    const item = document.querySelector(`[data-theme="${theme}"]`);
    item?.querySelector<HTMLElement>(control)?.focus();
  });
  return (theme: string) => {
    const at = document.activeElement;
    if (!at?.closest(`[data-theme="${theme}"]`)) return;
    const button = ['dk-mv-earlier', 'dk-mv-later'].find((name) => at.classList.contains(name));
    moved.current = { theme, control: `.${button ?? 'dk-inline'}` };
  };
}

/** The themes of the meetings ahead (PRACTICE P3): moved by drag, by key or by button. */
export function Roadmap({ road, now, act }: Props) {
  const follow = useFocusFollows();
  const free = road.filter(({ theme, held }) => theme !== null && !held);
  const placed = road.filter(({ at }) => at !== null);
  const pool = road.filter(({ at }) => at === null);
  const move = (from: number, to: number) => {
    follow(free[from]?.theme?.id ?? '');
    void act.moveTheme(from, to);
  };
  const { box, dragged, over } = useDrags<HTMLDivElement>(move);
  const item = (step: RoadStep, next: boolean) => {
    const at = free.indexOf(step);
    return (
      <RoadItem
        key={step.theme?.id ?? step.meetingId}
        step={step}
        next={next}
        now={now}
        at={at}
        count={free.length}
        dragged={dragged}
        over={over}
        onMove={move}
        act={act}
      />
    );
  };
  const first = placed.find(({ held }) => !held);
  return (
    <Section
      className="dk-card dk-road-card"
      title={t('desk.rel.road')}
      aside={free.length > 1 ? t('desk.rel.road.how') : undefined}
    >
      {road.every(({ theme }) => theme === null) ? (
        <p className="empty">{t('desk.rel.road.none')}</p>
      ) : null}
      <div ref={box}>
        {placed.length > 0 ? (
          <ol className="dk-road">{placed.map((step) => item(step, step === first))}</ol>
        ) : null}
        {pool.length > 0 ? (
          <div className="dk-pool">
            <h3 className="sub">{t('desk.rel.road.pool')}</h3>
            <ol>{pool.map((step) => item(step, false))}</ol>
          </div>
        ) : null}
      </div>
      <AddOne
        label={t('desk.rel.road.theme')}
        does={t('desk.rel.road.add')}
        onAdd={(text) => act.addTheme(text)}
      />
    </Section>
  );
}
