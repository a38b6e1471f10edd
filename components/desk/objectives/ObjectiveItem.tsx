import type { KeyboardEvent } from 'react';
import { Button, IconButton } from '@/components/ui/Button';
import { join } from '@/components/ui/join';
import { t } from '@/components/ui/text';
import { UnsavedIn } from '@/components/ui/use-unsaved';
import type { ObjectivesView } from '@/lib/desk/objectives/query';
import type { Objective } from '@/lib/mentoring/objective';
import { isolate } from '@/lib/shared/isolate';
import { takesText } from '../frame/use-walk';
import { InlineText } from '../relationship/InlineText';
import type { ObjectivesDo } from './do';

interface Props {
  one: Objective;
  at: number;
  count: number;
  helpers: ObjectivesView['helpers'];
  dragged: number | null;
  over: number | null;
  act: ObjectivesDo;
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

function Helpers({ one, helpers, act }: Pick<Props, 'one' | 'helpers' | 'act'>) {
  if (helpers.length === 0) return null;
  return (
    <fieldset className="ob-help">
      <legend className="m">{t('objectives.help')}</legend>
      {helpers.map(({ id, name }) => (
        <label key={id} className="dk-tick">
          <input
            type="checkbox"
            checked={one.partnerIds.includes(id)}
            onChange={(event) => void act.help(one, id, event.target.checked)}
          />
          <bdi>{name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

/** One objective: its words, who helps with it, and where it stands among the others. */
export function ObjectiveItem({ one, at, count, helpers, dragged, over, act }: Props) {
  const named = { text: isolate(one.text) };
  const move = (by: 1 | -1) => {
    if (at + by >= 0 && at + by < count) void act.move(at, at + by);
  };
  const keys = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (!event.altKey || by === undefined || takesText(event.target)) return;
    event.preventDefault();
    move(by);
  };
  return (
    <li
      className={join('ob', dragged === at && 'dragged', dragged !== at && over === at && 'over')}
      data-drag={count > 1 ? at : undefined}
      data-drop={at}
      onKeyDown={keys}
    >
      <div className="ob-line">
        <UnsavedIn of={one.id}>
          <InlineText
            label={t('objectives.one')}
            value={one.text}
            empty={t('objectives.one')}
            onSave={async (text) => text === '' || act.edit(one, { text })}
          />
        </UnsavedIn>
        <span className="dk-road-mv ob-mv">
          <IconButton
            icon="down"
            className="dk-mv-earlier"
            label={t('objectives.up', named)}
            aria-disabled={at === 0}
            onClick={() => move(-1)}
          />
          <IconButton
            icon="down"
            className="dk-mv-later"
            label={t('objectives.down', named)}
            aria-disabled={at === count - 1}
            onClick={() => move(1)}
          />
        </span>
      </div>
      <Helpers one={one} helpers={helpers} act={act} />
      <span className="dk-inline-do">
        <Button
          small
          aria-label={t('objectives.reached.of', named)}
          onClick={() => act.edit(one, { status: 'reached' })}
        >
          {t('desk.rel.goals.reached')}
        </Button>
        <Button
          small
          kind="quiet"
          aria-label={t('objectives.drop.of', named)}
          onClick={() => act.edit(one, { status: 'dropped' })}
        >
          {t('desk.rel.goals.drop')}
        </Button>
      </span>
    </li>
  );
}
