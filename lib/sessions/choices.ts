import type { SessionKind } from '../mentoring/guided-session';
import type { Phase } from '../mentoring/partner';
import { kindOfStep, stepOf } from './focus';
import type { Sessions } from './query';
import { templates } from './templates';

/** A session that could be begun, or gone on with. */
export interface SessionChoice {
  kind: SessionKind;
  /** It waits where it was left. */
  waits: boolean;
  focusId: string | null;
}

/** What fits a phase of its own; all others fit any. */
const ONLY: Partial<Record<SessionKind, readonly Phase[]>> = {
  'first-meeting': ['beginning'],
  closing: ['maturing', 'closing'],
};

/**
 * The sessions to choose from, what waits first, then in their usual order. Of the four steps only the one that
 * the focus stands at; of those that fit one phase only, none in another, unless they wait. Those for the user
 * alone only where they are `alone`, which in a meeting nobody is.
 */
export function sessionChoices(sessions: Sessions, phase: Phase, alone: boolean): SessionChoice[] {
  const { focus, paused, open } = sessions;
  const step = kindOfStep(focus?.step ?? 1);
  const known = [...(open ? [open] : []), ...paused].filter(
    (one) => alone || !one.template.private,
  );
  const waiting = known.map(({ session, template }) => ({
    kind: template.kind,
    waits: true,
    focusId: session.focusId,
  }));
  const isStep = (kind: SessionKind) => stepOf(kind) !== null;
  const focusOf = (kind: SessionKind) => (isStep(kind) ? (focus?.id ?? null) : null);
  // A step that waits for another focus is another session.
  const waits = (kind: SessionKind) =>
    waiting.some((one) => one.kind === kind && (!isStep(kind) || one.focusId === focusOf(kind)));
  const fresh = templates
    .filter((one) => alone || !one.private)
    .map(({ kind }) => kind)
    .filter((kind) => !waits(kind))
    .filter((kind) => !isStep(kind) || kind === step)
    .filter((kind) => ONLY[kind]?.includes(phase) ?? true)
    .map((kind) => ({ kind, waits: false, focusId: focusOf(kind) }));
  return [...waiting, ...fresh];
}
