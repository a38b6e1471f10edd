import type { Action } from '../mentoring/action';
import { newPartner } from '../mentoring/new-partner';
import type { Chair, Partner } from '../mentoring/partner';
import { usualChair } from '../mentoring/usual-chair';
import type { QuickLogDraft } from '../quick-log/types';
import type { NewRow } from '../shared/row';
import type { Store } from '../storage/store';
import { partnerTables, removeUnneeded } from './needed';

/** What a log wrote, as much as undoing it needs. */
export interface Logged {
  actionId: string;
  /** Set when the log also made the partner. */
  newPartnerId: string | null;
}

function actionOf(
  draft: QuickLogDraft,
  partnerId: string | null,
  meetingId: string | null,
): NewRow<Action> {
  return {
    partnerId,
    owner: draft.owner,
    proposedBy: 'me',
    text: draft.text,
    kind: draft.kind,
    detail: draft.detail ?? '',
    due: draft.due,
    status: 'open',
    doneAt: null,
    meetingId,
    goalId: draft.goalId,
    approach: null,
  };
}

async function addPartner(store: Store, name: string, chair: Chair | null): Promise<Partner> {
  const usual = async () => usualChair(store.partners.read(await store.partners.table.toArray()));
  return store.partners.add(newPartner({ name, chair: chair ?? (await usual()) }));
}

/**
 * Writes the draft's action, of `meetingId` if it was said in one, and the new partner it names with
 * the user in `chair`, null for the usual one: both or neither. Whoever types an action proposes it. Throws what the database throws, a QuotaExceededError for a full disk.
 */
export function logAction(
  store: Store,
  draft: QuickLogDraft,
  chair: Chair | null,
  meetingId: string | null = null,
): Promise<Logged> {
  return store.db.transaction('rw', store.partners.table, store.actions.table, async () => {
    const name = draft.partnerId === null ? draft.newPartnerName : null;
    const made = name === null ? null : await addPartner(store, name, chair);
    const action = await store.actions.add(actionOf(draft, made?.id ?? draft.partnerId, meetingId));
    return { actionId: action.id, newPartnerId: made?.id ?? null };
  });
}

/**
 * Takes a log back: softly removes the action, and the partner it made unless something else has come
 * to hang on them. A second undo changes nothing. Throws RowUnavailable.
 */
export function undoLog(store: Store, { actionId, newPartnerId }: Logged): Promise<void> {
  return store.db.transaction('rw', partnerTables(store), async () => {
    await store.actions.remove(actionId);
    if (newPartnerId !== null) await removeUnneeded(store, newPartnerId);
  });
}

/** Puts a log that was taken back where it was, its partner included. Throws RowUnavailable. */
export function redoLog(store: Store, { actionId, newPartnerId }: Logged): Promise<void> {
  return store.db.transaction('rw', store.partners.table, store.actions.table, async () => {
    await store.actions.restore(actionId);
    if (newPartnerId !== null) await store.partners.restore(newPartnerId);
  });
}
