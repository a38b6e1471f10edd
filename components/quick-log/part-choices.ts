import { showDay } from '@/lib/i18n/dates';
import { word } from '@/lib/i18n/translate';
import { dueChoices } from '@/lib/popup/due-choices';
import type { ActionKind, Chip, Part, Pins } from '@/lib/quick-log';
import { isLike } from '@/lib/shared/unsaved';
import { t } from '../ui/text';
import type { Choice } from './choice';
import type { ChipState } from './use-quick-log';

/** The key of "none": no partner, no date, no goal. */
export const NONE = '';
/** The key of the new partner named in the line. */
export const NEW = 'new';
/** The key that asks for a date. */
export const PICK = 'pick';

const kinds: readonly ActionKind[] = ['task', 'resource', 'contact', 'learning', 'support'];

/** Whether parts set by hand are ones that can be. */
export function isPins(value: unknown): value is Pins {
  if (typeof value !== 'object' || value === null) return false;
  const { owner = 'me', kind = 'task', ...others } = value as Record<string, unknown>;
  const texts = Object.entries(others).every(
    ([name, one]) => ['partner', 'due', 'goal'].includes(name) && isLike(null, one),
  );
  return texts && ['me', 'partner'].includes(String(owner)) && kinds.includes(kind as ActionKind);
}

function partners({ fresh, known }: ChipState): Choice[] {
  const named = known.partners.map(({ id, name }) => ({ key: id, label: name }));
  const likely = named.filter(({ key }) => fresh.partnerCandidates.includes(key));
  const rest = likely.length > 0 ? named.filter((choice) => !likely.includes(choice)) : named;
  const name = fresh.newPartnerName;
  const offer = name ? [{ key: NEW, label: t('popup.newPartner', { name }) }] : [];
  return [...offer, ...likely, ...rest, { key: NONE, label: t('popup.anyone') }];
}

const dueLabels = {
  today: 'quickLog.due.today',
  tomorrow: 'quickLog.due.tomorrow',
  nextWeek: 'popup.due.nextWeek',
  nextMeeting: 'popup.due.nextMeeting',
} as const;

function dues({ draft, known }: ChipState, today: string): Choice[] {
  const meeting = draft.partnerId ? known.nextMeeting?.[draft.partnerId] : undefined;
  const ready = dueChoices(today, meeting ?? null).map(({ name, day }): Choice => {
    const date = showDay(day, today);
    if (name === 'friday') return { key: day, label: date };
    // The meeting may fall on a day that is offered already: its key must differ from that one's.
    const key = name === 'nextMeeting' ? `${day} ` : day;
    return { key, label: t(dueLabels[name]), detail: date };
  });
  return [
    ...ready,
    { key: PICK, label: t('popup.due.pick') },
    { key: NONE, label: t('quickLog.due.none') },
  ];
}

/** What a chip's part can be changed to; `today` is a local 'YYYY-MM-DD'. */
export function choicesOf(chip: Chip, state: ChipState, today: string): Choice[] {
  if (chip.part === 'partner') return partners(state);
  if (chip.part === 'due') return dues(state, today);
  return chip.options.map(({ value, label }) => ({ key: value ?? NONE, label: word(label) }));
}

/** Which choice stands for a part as it will be logged. */
export function chosenOf(part: Part, { draft }: ChipState): string {
  if (part === 'owner') return draft.owner;
  if (part === 'partner') return draft.partnerId ?? (draft.newPartnerName ? NEW : NONE);
  if (part === 'due') return draft.due ?? NONE;
  if (part === 'goal') return draft.goalId ?? NONE;
  return draft.kind;
}

/** The pin that keeps a choice while the line is typed on. */
export function pinned(pins: Pins, part: Part, key: string): Pins {
  const value = key.trim() || null;
  if (part === 'owner') return { ...pins, owner: key === 'me' ? 'me' : 'partner' };
  if (part === 'due') return { ...pins, due: value };
  if (part === 'goal') return { ...pins, goal: value };
  if (part === 'kind') return { ...pins, kind: kinds.find((kind) => kind === key) ?? 'task' };
  if (key !== NEW) return { ...pins, partner: value };
  const { partner: _, ...rest } = pins;
  return rest;
}
