import { useDeferredValue, useMemo, useState } from 'react';
import { oneOf, useUnsaved } from '@/components/ui/use-unsaved';
import type { Chair } from '@/lib/mentoring/partner';
import { usualChair } from '@/lib/mentoring/usual-chair';
import { mergePinned, parseQuickLog } from '@/lib/quick-log';
import type { Part, Pins, QuickLogDraft } from '@/lib/quick-log/types';
import type { Known } from './known';
import { isPins, pinned } from './part-choices';
import { useDates } from './use-dates';
import { type LoadGoals, useGoals } from './use-goals';

const noPins: Pins = {};

/** A line on its way, with all that was set by hand. */
export interface Taken {
  line: string;
  pins: Pins;
  /** Null until it is chosen. */
  chair: Chair | null;
}

/** The line being typed and what it was read as. */
export interface QuickLogState {
  line: string;
  /** The line that was read last: while typing fast it lags behind `line`, which never waits. */
  read: string;
  /** As it will be logged, with what was changed by hand. */
  draft: QuickLogDraft;
  /** As the line alone is read: what the chips' lists offer. */
  fresh: QuickLogDraft;
  /** What the line was read with. */
  known: Known;
  /** The user's chair with a partner whom this log will make. */
  chair: Chair;
  /** Reads the line as it stands this moment. */
  now(): QuickLogDraft;
  type(line: string): void;
  choose(part: Part, key: string): void;
  sit(chair: Chair): void;
  /** Hands the line over and leaves the field empty. */
  take(): Taken;
  putBack(taken: Taken): void;
}

/** As much of a line as its chips show and change. */
export type ChipState = Pick<
  QuickLogState,
  'draft' | 'fresh' | 'known' | 'chair' | 'choose' | 'sit'
>;

function useReading(line: string, pins: Pins, known: Known, loadGoals?: LoadGoals) {
  const dates = useDates(known.locale);
  const [partnerId, setPartnerId] = useState<string | null>(null);
  const goals = useGoals(partnerId, loadGoals) ?? known.goals;
  const all = useMemo(() => ({ ...known, ...(goals ? { goals } : {}) }), [known, goals]);
  const reader = useMemo(() => {
    const context = { ...all, ...(dates ? { dates } : {}) };
    return (text: string) => parseQuickLog(text, { ...context, now: Date.now() });
  }, [all, dates]);
  const read = useDeferredValue(line);
  const fresh = useMemo(() => reader(read), [reader, read]);
  const draft = useMemo(() => mergePinned(fresh, pins, all), [fresh, pins, all]);
  if (draft.partnerId !== partnerId) setPartnerId(draft.partnerId);
  const now = () => (read === line ? draft : mergePinned(reader(line), pins, all));
  return { read, fresh, draft, known: all, now };
}

/** Reads a line as it is typed; parts changed by hand outlive further typing until `clear`. */
export function useQuickLog(known: Known, loadGoals?: LoadGoals): QuickLogState {
  const [line, type] = useUnsaved('line', '');
  const [pins, setPins] = useUnsaved('pins', noPins, isPins);
  const [chosen, sit] = useUnsaved('chair', null, oneOf<Chair | null>(['mentor', 'mentee', null]));
  const chair = chosen ?? usualChair(known.partners);
  const reading = useReading(line, pins, known, loadGoals);
  const choose = (part: Part, key: string) => setPins((before) => pinned(before, part, key));
  const putBack = (taken: Taken) => {
    type(taken.line);
    setPins(taken.pins);
    sit(taken.chair);
  };
  const take = () => {
    putBack({ line: '', pins: noPins, chair: null });
    return { line, pins, chair: chosen };
  };
  return { line, chair, ...reading, type, choose, sit, take, putBack };
}
