import type { Chair } from '../mentoring/partner';
import type { QuickLogDraft } from '../quick-log/types';
import { type Logged, logAction, redoLog, undoLog } from '../records/log-action';
import type { Wording } from '../shared/wording';
import type { Store } from '../storage/store';
import { failureOf } from './failure';

/** Logs, takes back and puts back; each answers with what went wrong, in words, or null. */
export interface Journal {
  /** `chair` counts for a partner it makes; null is the user's usual one. */
  log(draft: QuickLogDraft, chair: Chair | null): Promise<Wording | null>;
  undo(actionId: string): Promise<Wording | null>;
  putBack(actionId: string): Promise<Wording | null>;
}

async function attempt(
  work: () => Promise<unknown>,
  wording: (error: unknown) => Wording,
): Promise<Wording | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return wording(error);
  }
}

const unchanged = (): Wording => ({ id: 'popup.error.change', params: {} });

/** A journal over the store; it remembers which logs of this page also made a partner. */
export function createJournal(store: Store): Journal {
  const made = new Map<string, Logged>();
  const of = (actionId: string) => made.get(actionId) ?? { actionId, newPartnerId: null };
  return {
    log: (draft, chair) =>
      attempt(async () => {
        const logged = await logAction(store, draft, chair);
        made.set(logged.actionId, logged);
      }, failureOf),
    undo: (actionId) => attempt(() => undoLog(store, of(actionId)), unchanged),
    putBack: (actionId) => attempt(() => redoLog(store, of(actionId)), unchanged),
  };
}
