import { useState } from 'react';
import { Owed } from '@/components/desk/owed/Owed';
import { OWED_STEP } from '@/components/desk/owed/OwedSide';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import { ready, valueOr } from '@/lib/desk/live';
import {
  dropActions,
  editAction,
  finishActions,
  moveActions,
  reopenActions,
} from '@/lib/desk/owed/commands';
import { doneTotals, inDoneOrder } from '@/lib/desk/owed/done';
import { owedPage } from '@/lib/desk/owed/query';
import { type OwedFilter, plainFilter, withTotals } from '@/lib/desk/owed/view';
import type { Undo } from '@/lib/shared/take-back';
import { isLike } from '@/lib/shared/unsaved';
import type { PageProps } from './page-props';
import { store } from './store';
import { useKept } from './use-kept';
import { useLive } from './use-live';

const START = { me: OWED_STEP, partner: OWED_STEP };
const isChosen = (value: unknown): value is string[] | null => value === null || isLike([], value);

type Did = 'done' | 'open' | 'drop' | 'move';

/** What is shown; what was done long since is counted after it is shown. */
function usePage(filter: OwedFilter, limits: typeof START, now: number) {
  const page = useKept(useLive(() => owedPage(store, filter, limits, now), [filter, limits, now]));
  const count = inDoneOrder(filter) && page.state === 'ready';
  const totals = useLive(async () => (count ? doneTotals(store) : null), [count]);
  const counted = valueOr(totals, null);
  return page.state === 'ready' && counted ? ready(withTotals(page.value, counted)) : page;
}

/** The place of what is owed, wired. */
export function OwedPage({ arrived, now, act, singleKeys }: PageProps & { singleKeys: boolean }) {
  const [filter, setFilter] = useState<OwedFilter>(plainFilter);
  const [limits, setLimits] = useState(START);
  const [list, setList] = useUnsaved<string[] | null>('chosen', null, isChosen);
  const chosen: ReadonlySet<string> | null = list && new Set(list);
  const setChosen = (ids: Iterable<string> | null) => setList(ids && [...ids]);
  const page = usePage(filter, limits, now);

  const change = (part: Partial<OwedFilter>) => {
    setFilter({ ...filter, ...part });
    setLimits(START);
    if (chosen) setChosen(new Set());
  };
  const choose = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    setChosen(next);
  };
  const run = async (
    did: Did,
    ids: readonly string[],
    doing: (ids: readonly string[]) => Promise<Undo>,
  ) => {
    if (ids.length === 0) return;
    const well = await act(t(`desk.owed.did.${did}`, { n: ids.length }), doing(ids));
    if (well && chosen) setChosen(new Set());
  };
  const all = [...(chosen ?? [])];
  return (
    <Owed
      arrived={arrived}
      now={now}
      singleKeys={singleKeys}
      page={page}
      filter={filter}
      chosen={chosen}
      onFilter={change}
      onMore={(side) => setLimits({ ...limits, [side]: limits[side] + OWED_STEP })}
      onChoosing={() => setChosen(new Set())}
      onChoose={choose}
      onCheck={(id, done) =>
        run(done ? 'done' : 'open', [id], (ids) =>
          done ? finishActions(store, ids) : reopenActions(store, ids),
        )
      }
      onEdit={(id, to) => act(t('panel.said.actionChanged'), editAction(store, id, to))}
      bulk={{
        onFinish: () => run('done', all, (ids) => finishActions(store, ids)),
        onReopen: () => run('open', all, (ids) => reopenActions(store, ids)),
        onDrop: () => run('drop', all, (ids) => dropActions(store, ids)),
        onMove: (due) => run('move', all, (ids) => moveActions(store, ids, due)),
        onEnd: () => setChosen(null),
      }}
    />
  );
}
