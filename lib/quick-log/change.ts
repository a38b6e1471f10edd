import { findGoal } from './goal';
import type { Part, Pins, QuickLogContext, QuickLogDraft } from './types';

/** The value a part can be set to. */
export type PartValue<P extends Part> = Exclude<Pins[P], undefined>;

/**
 * Sets one part of a draft by hand and pins it; returns a new draft. Setting the partner drops the
 * goal, which was another's, unless the goal itself is pinned.
 */
export function changePart<P extends Part>(
  draft: QuickLogDraft,
  part: P,
  value: PartValue<P>,
): QuickLogDraft {
  return mergePinned(draft, { ...draft.pins, [part]: value });
}

/**
 * Lays pinned parts over a fresh reading of the line; returns a new draft. With `goals`, the tag of
 * the line is looked up again among the pinned partner's goals.
 */
export function mergePinned(
  draft: QuickLogDraft,
  pins: Pins,
  context?: Pick<QuickLogContext, 'goals'>,
): QuickLogDraft {
  const merged: QuickLogDraft = { ...draft, pins };
  if (pins.owner !== undefined) merged.owner = pins.owner;
  if (pins.kind !== undefined) merged.kind = pins.kind;
  if (pins.due !== undefined) merged.due = pins.due;
  if (pins.partner !== undefined) setPartner(merged, pins.partner, context);
  if (pins.goal !== undefined) merged.goalId = pins.goal;
  return merged;
}

function setPartner(
  draft: QuickLogDraft,
  partner: string | null,
  context?: Pick<QuickLogContext, 'goals'>,
): void {
  const changed = draft.partnerId !== partner;
  draft.partnerId = partner;
  draft.partnerCandidates = [];
  draft.newPartnerName = null;
  if (!changed) return;
  const tag = draft.goalTag;
  draft.goalId = tag ? (findGoal(tag, context?.goals ?? [], partner)?.id ?? null) : null;
}
