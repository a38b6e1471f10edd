import type { GuidedSession } from '../mentoring/guided-session';
import type { Store } from '../storage/store';

/** The sessions with a partner in one state. */
export async function sessionsIn(
  store: Store,
  partnerId: string,
  status: GuidedSession['status'],
): Promise<GuidedSession[]> {
  const rows = store.guidedSessions.table.where('[partnerId+status]').equals([partnerId, status]);
  return store.guidedSessions.read(await rows.toArray());
}
