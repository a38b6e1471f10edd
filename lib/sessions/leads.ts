import type { SessionKind } from '../mentoring/guided-session';
import type { Phase } from '../mentoring/partner';

const LATER: readonly Phase[] = ['maturing', 'closing', 'ended'];

/** Whether the mentee leads a session: the negotiation sheet, once a relationship has come so far (PRACTICE N7). */
export function menteeLeads(kind: SessionKind, phase: Phase): boolean {
  return kind === 'negotiation' && LATER.includes(phase);
}
