import type { Partner, Phase } from '../partner';

/** A partner in another phase, with the instant (UTC ms) in the history; in the same phase nothing changes. */
export function inPhase(
  partner: Pick<Partner, 'phase' | 'phases'>,
  phase: Phase,
  at: number,
): Pick<Partner, 'phase' | 'phases'> {
  const { phases = [] } = partner;
  if (partner.phase === phase) return { phase, phases };
  return { phase, phases: [...phases, { phase, at }] };
}
