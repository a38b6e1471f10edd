import type { KnownPartner, QuickLogDraft } from '../quick-log/types';
import type { Wording } from '../shared/wording';
import { firstName } from './model';

/** The first name, or the whole where another partner bears the same first name. */
function calledBy(partner: KnownPartner, partners: readonly KnownPartner[]): string {
  const first = firstName(partner.name);
  const isTwin = ({ id, name }: KnownPartner) => id !== partner.id && firstName(name) === first;
  return partners.some(isTwin) ? partner.name : first;
}

/** With whom a draft is, in words: known, one of several, new, or nobody in particular. */
export function partnerWording(
  draft: Pick<QuickLogDraft, 'partnerId' | 'partnerCandidates' | 'newPartnerName'>,
  partners: readonly KnownPartner[],
): Wording {
  const partner = partners.find(({ id }) => id === draft.partnerId);
  if (partner)
    return { id: 'quickLog.partner.known', params: { name: calledBy(partner, partners) } };
  const first = partners.find(({ id }) => id === draft.partnerCandidates[0]);
  if (first) return { id: 'popup.which', params: { name: firstName(first.name) } };
  if (draft.newPartnerName)
    return { id: 'popup.newPartner', params: { name: draft.newPartnerName } };
  return { id: 'popup.anyone', params: {} };
}
