import type { KeyboardEvent } from 'react';
import { IconButton } from '@/components/ui/Button';
import { join } from '@/components/ui/join';
import { t } from '@/components/ui/text';
import { UnsavedIn } from '@/components/ui/use-unsaved';
import { dayWords } from '@/lib/desk/when';
import type { RoadStep } from '@/lib/records/relationship/view';
import { isolate } from '@/lib/shared/isolate';
import { takesText } from '../frame/use-walk';
import type { RelationshipDo } from './do';
import { InlineText } from './InlineText';

interface Props {
  step: RoadStep;
  next: boolean;
  now: number;
  /** Its place among the themes ahead; -1 for what can't be moved. */
  at: number;
  count: number;
  /** The places of the theme that is dragged, and of where it would go. */
  dragged: number | null;
  over: number | null;
  onMove(from: number, to: number): void;
  act: RelationshipDo;
}

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

interface MovesProps extends Pick<Props, 'step' | 'at' | 'count' | 'act'> {
  onMove(by: 1 | -1): void;
}

/** Buttons for whoever doesn't drag. At an end they do nothing, and keep the focus. */
function Moves({ step, at, count, act, onMove }: MovesProps) {
  const theme = step.theme;
  if (!theme || at < 0) return null;
  const named = { theme: isolate(theme.text) };
  return (
    <span className="dk-road-mv">
      <IconButton
        icon="down"
        className="dk-mv-earlier"
        label={t('desk.rel.road.earlier', named)}
        aria-disabled={at === 0}
        onClick={() => onMove(-1)}
      />
      <IconButton
        icon="down"
        className="dk-mv-later"
        label={t('desk.rel.road.later', named)}
        aria-disabled={at === count - 1}
        onClick={() => onMove(1)}
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
export function RoadItem({ step, next, now, at, count, dragged, over, onMove, act }: Props) {
  const { theme, held } = step;
  const movable = at >= 0;
  const move = (by: 1 | -1) => {
    if (at + by >= 0 && at + by < count) onMove(at, at + by);
  };
  const keys = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (!event.altKey || by === undefined || !movable || takesText(event.target)) return;
    event.preventDefault();
    move(by);
  };
  // A meeting without a theme comes after all that have one.
  const to = movable ? at : count - 1;
  const taken = dragged !== null && over === to && dragged !== to && movable;
  const day = step.at === null ? null : dayWords(step.at, now);
  const words = step.running ? 'desk.rel.road.now' : 'desk.rel.road.next';
  return (
    <li
      className={join(
        held && 'held',
        next && 'next',
        dragged === at && movable && 'dragged',
        taken && 'over',
      )}
      data-theme={theme?.id}
      data-drag={movable ? at : undefined}
      data-drop={held ? undefined : to}
      onKeyDown={keys}
    >
      {day === null ? null : <p className="m num">{next ? t(words, { day }) : day}</p>}
      {theme ? (
        <div className="dk-theme">
          {held ? (
            <bdi>{theme.text}</bdi>
          ) : (
            <UnsavedIn of={theme.id}>
              <InlineText
                label={t('desk.rel.road.theme')}
                value={theme.text}
                empty={t('desk.rel.road.notheme')}
                onSave={(text) => (text ? act.editTheme(theme.id, text) : act.dropTheme(theme.id))}
              />
            </UnsavedIn>
          )}
        </div>
      ) : (
        <p className="m">{t('desk.rel.road.notheme')}</p>
      )}
      {held ? <p className="m">{t('desk.rel.road.held')}</p> : null}
      <Moves step={step} at={at} count={count} act={act} onMove={move} />
    </li>
  );
}
