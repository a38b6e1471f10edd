import type { FoundMeeting } from '../meetings/candidates';
import { hrefOf } from './route';

/**
 * Where a meeting's row leads: one ahead or running to its preparation, one that is over to its place
 * in the partner's history, with nobody known to its look back. Null where there is no meeting yet.
 */
export function leadOf({
  meetingId,
  stage,
  partners,
}: Pick<FoundMeeting, 'meetingId' | 'stage' | 'partners'>): `#${string}` | null {
  if (meetingId === null) return null;
  if (stage !== 'over') return hrefOf('prepare', meetingId);
  const [partner] = partners;
  return partner ? hrefOf('partner', partner.id, meetingId) : hrefOf('reflect', meetingId);
}
