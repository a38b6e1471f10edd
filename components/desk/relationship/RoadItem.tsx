import type { KeyboardEvent } from 'react';
import { IconButton } from '@/components/ui/Button';
import { join } from '@/components/ui/join';
import { t } from '@/components/ui/text';
import { isolate } from '@/lib/desk/isolate';
import type { RoadStep } from '@/lib/desk/relationship/view';
import { dayWords } from '@/lib/desk/when';
import type { RelationshipDo } from './do';

interface Props {
  step: RoadStep;
  next: boolean;
  now: number;
  /** Its place among the themes ahead; -1 for what can't be moved. */
  at: number;
  count: number;
  dragged: number | null;
  onDrag(at: number | null): void;
  act: RelationshipDo;
}

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

/** Buttons for whoever doesn't drag; they show with the pointer or the focus. */
function Moves({ step, at, count, act }: Pick<Props, 'step' | 'at' | 'count' | 'act'>) {
  const theme = step.theme;
  if (!theme || at < 0) return null;
  const named = { theme: isolate(theme.text) };
  return (
    <span className="dk-road-mv">
      <IconButton
        icon="down"
        className="dk-mv-earlier"
        label={t('desk.rel.road.earlier', named)}
        disabled={at === 0}
        onClick={() => act.moveTheme(at, at - 1)}
      />
      <IconButton
        icon="down"
        className="dk-mv-later"
        label={t('desk.rel.road.later', named)}
        disabled={at === count - 1}
        onClick={() => act.moveTheme(at, at + 1)}
      />
      <IconButton
        icon="x"
        label={t('desk.rel.road.drop', named)}
        onClick={() => act.dropTheme(theme.id)}
      />
    </span>
  );
}

/** One step of the roadmap. */
export function RoadItem({ step, next, now, at, count, dragged, onDrag, act }: Props) {
  const { theme, held } = step;
  const movable = at >= 0;
  const keys = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (!event.altKey || by === undefined || !movable) return;
    event.preventDefault();
    if (at + by >= 0 && at + by < count) void act.moveTheme(at, at + by);
  };
  const drop = () => {
    const to = movable ? at : count - 1;
    if (dragged !== null && dragged !== to) void act.moveTheme(dragged, to);
    onDrag(null);
  };
  const day = step.at === null ? null : dayWords(step.at, now);
  return (
    <li
      className={join(held && 'held', next && 'next', dragged === at && movable && 'dragged')}
      draggable={movable}
      onKeyDown={keys}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', theme?.text ?? '');
        onDrag(at);
      }}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => {
        if (dragged !== null && !held) event.preventDefault();
      }}
      onDrop={(event) => {
        if (dragged === null || held) return;
        event.preventDefault();
        drop();
      }}
    >
      {day === null ? null : (
        <p className="m num">{next ? t('desk.rel.road.next', { day }) : day}</p>
      )}
      {theme ? (
        <p className="dk-theme">
          <bdi>{theme.text}</bdi>
        </p>
      ) : (
        <p className="m">{t('desk.rel.road.notheme')}</p>
      )}
      {held ? <p className="m">{t('desk.rel.road.held')}</p> : null}
      <Moves step={step} at={at} count={count} act={act} />
    </li>
  );
}
