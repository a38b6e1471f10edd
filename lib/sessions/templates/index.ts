import type { SessionTemplate } from '../template';
import { charterTalk, firstMeeting } from './beginning';
import { closing, fit, review } from './health';
import { negotiation } from './negotiation';
import { rehearsal } from './rehearsal';
import { steps } from './steps';

/** Every guided session there is, in the order in which a relationship may come to them. */
export const templates: readonly SessionTemplate[] = [
  firstMeeting,
  charterTalk,
  ...steps,
  rehearsal,
  negotiation,
  review,
  fit,
  closing,
];

/** The template of a kind; null for one of a later version. */
export function templateOf(kind: string): SessionTemplate | null {
  return templates.find((one) => one.kind === kind) ?? null;
}
