import { word } from '@/lib/i18n/translate';
import { firstName, type PartnerName } from '@/lib/popup/model';
import type { Chip } from '@/lib/quick-log';
import { t } from '../ui/text';
import type { QuickLogState } from './use-quick-log';

type Read = Pick<QuickLogState, 'draft' | 'known'>;

/** The known partner of a line. */
export function partnerOf({ draft, known }: Read): PartnerName | undefined {
  return known.partners.find(({ id }) => id === draft.partnerId);
}

/** The first name, or the whole where another partner bears the same first name. */
function calledBy({ id, name }: PartnerName, { known }: Read): string {
  const first = firstName(name);
  const twin = known.partners.some((other) => other.id !== id && firstName(other.name) === first);
  return twin ? name : first;
}

function partnerWord(read: Read): string {
  const { draft, known } = read;
  const partner = partnerOf(read);
  if (partner) return calledBy(partner, read);
  const first = known.partners.find(({ id }) => id === draft.partnerCandidates[0]);
  if (first) return t('popup.which', { name: firstName(first.name) });
  if (draft.newPartnerName) return t('popup.newPartner', { name: draft.newPartnerName });
  return t('popup.anyone');
}

/** What a chip says of its part. */
export function chipWord(chip: Chip, read: Read): string {
  return chip.part === 'partner' ? partnerWord(read) : word(chip.label);
}
