import type { Partner, Phase } from '../partner';

/**
 * The phase that a relationship came into since its last meeting ended (UTC ms; null: there was none) and until `now`;
 * null where it stayed in the same.
 */
export function newPhase(
  { phase, phases = [] }: Pick<Partner, 'phase' | 'phases'>,
  since: number | null,
  now: number,
): Phase | null {
  const latest = phases.at(-1);
  if (!latest || latest.phase !== phase || latest.at > now) return null;
  return since === null || latest.at > since ? phase : null;
}

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
