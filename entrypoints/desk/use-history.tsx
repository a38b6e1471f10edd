import { useMemo, useRef } from 'react';
import type { RelationshipDo } from '@/components/desk/relationship/do';
import type { HistoryProps } from '@/components/desk/relationship/History';
import { firstName } from '@/components/ui/initials';
import { ready, valueOr } from '@/lib/desk/live';
import { themesBy } from '@/lib/desk/relationship/history';
import { historyIds, historyYears, placeOf } from '@/lib/desk/relationship/history-outline';
import { type Undertaking, undertakings } from '@/lib/desk/relationship/open-then';
import { answerTo } from '@/lib/records/charter-lines';
import type { RelationshipView } from '@/lib/records/relationship/view';
import { isolate } from '@/lib/shared/isolate';
import { HistoryStretch } from './HistoryStretch';
import { store } from './store';
import { useKept } from './use-kept';
import { useLive } from './use-live';

/** The same doings as long as the page stands: a thousand meetings are not drawn anew for each change. */
function useSame<T extends object>(doings: T | null): T {
  const latest = useRef(doings);
  latest.current = doings;
  return useMemo(() => {
    const get = (_: object, name: string | symbol) => {
      const now = latest.current;
      return now ? Reflect.get(now, name) : undefined;
    };
    return new Proxy({}, { get }) as T;
  }, []);
}

/** The same value as long as it says the same: a minute that passes changes none. */
function useSteady<T extends Iterable<unknown>>(value: T): T {
  const says = JSON.stringify([...value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says is all of it
  return useMemo(() => value, [says]);
}

const NO_IDS: readonly string[] = [];
const NO_THEMES: ReadonlyMap<string | null, string> = new Map();
const NOTHING: readonly Undertaking[] = [];

/** The history of one partner, wired: what all of its parts need is read once. */
export function useHistory(
  id: string,
  at: string | null,
  now: number,
  view: RelationshipView | null,
  doings: RelationshipDo | null,
): HistoryProps {
  const ids = useKept(
    useLive(() => historyIds(store, id, now), [id, now]),
    id,
  );
  const same = useSteady(valueOr(ids, NO_IDS));
  const themes = valueOr(
    useKept(
      useLive(() => themesBy(store, id, now), [id, now]),
      id,
    ),
    NO_THEMES,
  );
  const undertaken = valueOr(
    useKept(
      useLive(() => undertakings(store, id), [id]),
      id,
    ),
    NOTHING,
  );
  const act = useSame(doings);
  const laid = useSteady(themes);
  const name = isolate(firstName(view?.partner.name ?? ''));
  const hours = answerTo(view?.charter ?? null, 'hours');
  const latest = same[0];
  return {
    ids: ids.state === 'ready' ? ready(same) : ids,
    at,
    years: () => historyYears(store, id, Date.now()),
    placeOf: (date) => placeOf(store, id, date, Date.now()),
    onPrint: () => window.print(),
    part: (part, onThere) => (
      <HistoryStretch
        part={part}
        past={part.ids[0] !== latest}
        {...{ now, themes: laid, undertaken, partnerId: id, name, hours, act, at, onThere }}
      />
    ),
  };
}
