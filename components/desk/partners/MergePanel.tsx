import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import { isolate } from '@/lib/shared/isolate';
import { Choice } from '../frame/Choice';
import { Loaded } from '../frame/Loaded';
import { useAsked } from '../frame/use-asked';
import { CountList } from './CountList';
import type { Named, PartnerTasks } from './tasks';

interface Props {
  partner: Named;
  /** The other one, as far as it is known; else empty. */
  otherId?: string;
  tasks: PartnerTasks;
  onBack(): void;
}

function Moves({ stays, goes, tasks }: { stays: Named; goes: Named; tasks: PartnerTasks }) {
  const counts = useAsked(goes.id, () => tasks.mergePreview(goes.id));
  const names = { stays: isolate(stays.name), goes: isolate(goes.name) };
  return (
    <Loaded live={counts}>
      {(found) => (
        <>
          <p>{t(found.length > 0 ? 'desk.merge.moves' : 'desk.merge.moves.none', names)}</p>
          <CountList counts={found} />
          <p className="dk-hint">{t('desk.merge.rest', names)}</p>
        </>
      )}
    </Loaded>
  );
}

interface Stays {
  pair: readonly [Named, Named];
  stays: Named;
  onStays(id: string): void;
}

function WhichName({ pair, stays, onStays }: Stays) {
  const name = useId();
  return (
    <fieldset className="dk-chair">
      <legend className="fl">{t('desk.merge.stays')}</legend>
      {pair.map((one) => (
        <label key={one.id}>
          <input
            type="radio"
            name={name}
            checked={one.id === stays.id}
            onChange={() => onStays(one.id)}
          />
          <bdi>{one.name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

/** Two partners become one: which, whose name stays, and what moves. */
export function MergePanel({ partner, otherId: likely = '', tasks, onBack }: Props) {
  const others = useAsked(partner.id, tasks.others);
  const [otherId, setOtherId] = useUnsaved('merge with', likely);
  const [keptId, setKeptId] = useUnsaved<string | null>('merge stays', null);
  const known = others.state === 'ready' ? others.value : [];
  const other = known.find(({ id }) => id === otherId);
  const stays = other && (keptId === partner.id ? partner : other);
  const goes = other && stays === other ? partner : other;
  return (
    <div className="dk-form">
      <h2 className="dk-q">{t('desk.merge.head', { name: isolate(partner.name) })}</h2>
      <Loaded live={others}>
        {(all) =>
          all.length === 0 ? (
            <p>{t('desk.merge.alone')}</p>
          ) : (
            <Choice
              shown
              autoFocus
              label={t('desk.merge.with')}
              value={otherId}
              options={[
                { value: '', label: t('desk.merge.choose') },
                ...all.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={(id) => {
                setOtherId(id);
                setKeptId(null);
              }}
            />
          )
        }
      </Loaded>
      {other && stays && goes ? (
        <>
          <WhichName pair={[other, partner]} stays={stays} onStays={setKeptId} />
          <div>
            <Moves stays={stays} goes={goes} tasks={tasks} />
          </div>
        </>
      ) : null}
      <div className="dk-do">
        {stays && goes ? (
          <Button kind="primary" onClick={() => tasks.onMerge(stays, goes)}>
            {t('desk.merge.do')}
          </Button>
        ) : null}
        <Button kind="quiet" onClick={onBack}>
          {t('desk.partner.cancel')}
        </Button>
      </div>
    </div>
  );
}
