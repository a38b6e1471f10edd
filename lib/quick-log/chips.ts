import type { Wording } from '@/lib/i18n/translate';
import { dueOptions, wordDay } from './chip-days';
import { localNow } from './dates/day';
import { firstName } from './names/resolve';
import type {
  ActionKind,
  KnownPartner,
  Owner,
  Part,
  QuickLogContext,
  QuickLogDraft,
} from './types';

/** One choice for a part; `value` is what `changePart` takes. */
export interface ChipOption {
  value: string | null;
  label: Wording;
  selected: boolean;
}

/** One part of a draft as it was read, with what it can be changed to. */
export interface Chip {
  part: Part;
  label: Wording;
  /** Nothing was read for this part: show it quietly, or not at all. */
  empty: boolean;
  pinned: boolean;
  options: ChipOption[];
}

type Head = Pick<Chip, 'label' | 'empty' | 'options'>;

const KINDS: readonly ActionKind[] = ['task', 'resource', 'contact', 'learning', 'support'];
const OWNERS: readonly Owner[] = ['me', 'partner'];

/**
 * The chips of a draft: owner, partner, due, kind, and goal where there is one to choose. Options
 * hold the likely choices; the date's are days, to which the UI adds its own field.
 */
export function chipsOf(draft: QuickLogDraft, context: QuickLogContext): Chip[] {
  const partner = context.partners.find(({ id }) => id === draft.partnerId);
  const chips: [Part, Head][] = [
    ['owner', ownerChip(draft, partner)],
    ['partner', partnerChip(draft, context.partners, partner)],
    ['due', dueChip(draft, context)],
    ['kind', kindChip(draft)],
  ];
  const goal = goalChip(draft, context);
  if (goal) chips.push(['goal', goal]);
  return chips.map(([part, head]) => ({ part, ...head, pinned: draft.pins[part] !== undefined }));
}

function ownerLabel(owner: Owner, name: string | null): Wording {
  if (owner === 'me') return { id: 'quickLog.owner.me', params: {} };
  return name
    ? { id: 'quickLog.owner.partner', params: { name } }
    : { id: 'quickLog.owner.they', params: {} };
}

function ownerChip(draft: QuickLogDraft, partner: KnownPartner | undefined): Head {
  const name = partner ? firstName(partner) : draft.partnerId ? null : draft.newPartnerName;
  const option = (value: Owner) => ({
    value,
    label: ownerLabel(value, name),
    selected: value === draft.owner,
  });
  return { label: ownerLabel(draft.owner, name), empty: false, options: OWNERS.map(option) };
}

function known(partner: KnownPartner): Wording {
  return { id: 'quickLog.partner.known', params: { name: partner.name } };
}

function partnerLabel(draft: QuickLogDraft, partner: KnownPartner | undefined): Wording {
  if (partner) return { id: 'quickLog.partner.known', params: { name: firstName(partner) } };
  const n = draft.partnerCandidates.length;
  if (n > 0) return { id: 'quickLog.partner.which', params: { n } };
  return draft.newPartnerName
    ? { id: 'quickLog.partner.new', params: { name: draft.newPartnerName } }
    : { id: 'quickLog.partner.none', params: {} };
}

function partnerChip(
  draft: QuickLogDraft,
  partners: readonly KnownPartner[],
  partner: KnownPartner | undefined,
): Head {
  const rank = ({ id }: KnownPartner) => (draft.partnerCandidates.includes(id) ? 0 : 1);
  const ordered = [...partners].sort((a, b) => rank(a) - rank(b));
  const options = ordered.map((one) => ({
    value: one.id,
    label: known(one),
    selected: one.id === draft.partnerId,
  }));
  const label = partnerLabel(draft, partner);
  return { label, empty: label.id === 'quickLog.partner.none', options };
}

function dueChip(draft: QuickLogDraft, context: QuickLogContext): Head {
  const { today } = localNow(context.now, context.zone);
  const meeting = (draft.partnerId && context.nextMeeting?.[draft.partnerId]) || null;
  const options = dueOptions(today, meeting, draft.due).map(({ day, label }) => ({
    value: day,
    label,
    selected: day === draft.due,
  }));
  const label = wordDay(draft.due, today);
  return { label, empty: draft.due === null, options };
}

function kindLabel(kind: ActionKind, detail: string | null): Wording {
  if (kind === 'contact' && detail)
    return { id: 'quickLog.kind.contact.of', params: { name: detail } };
  return { id: `quickLog.kind.${kind}`, params: {} };
}

function kindChip({ kind, detail }: QuickLogDraft): Head {
  const option = (value: ActionKind) => ({
    value,
    label: kindLabel(value, null),
    selected: value === kind,
  });
  return { label: kindLabel(kind, detail), empty: kind === 'task', options: KINDS.map(option) };
}

function goalChip(draft: QuickLogDraft, context: QuickLogContext): Head | null {
  const all = context.goals ?? [];
  const goals = draft.partnerId ? all.filter((goal) => goal.partnerId === draft.partnerId) : all;
  if (goals.length === 0 && !draft.goalTag) return null;
  const chosen = all.find(({ id }) => id === draft.goalId);
  const none: Wording = { id: 'quickLog.goal.none', params: {} };
  const unknown: Wording = { id: 'quickLog.goal.unknown', params: { tag: draft.goalTag ?? '' } };
  const text = (goal: string): Wording => ({ id: 'quickLog.goal.known', params: { goal } });
  const options = [
    ...goals.map(({ id, text: goal }) => ({
      value: id,
      label: text(goal),
      selected: id === draft.goalId,
    })),
    { value: null, label: none, selected: draft.goalId === null },
  ];
  const label = chosen ? text(chosen.text) : draft.goalTag ? unknown : none;
  return { label, empty: !chosen && !draft.goalTag, options };
}
