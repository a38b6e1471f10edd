import { word } from '@/lib/i18n/translate';
import type { PartnerName } from '@/lib/popup/model';
import { partnerWording } from '@/lib/popup/partner-wording';
import type { Chip } from '@/lib/quick-log';
import type { QuickLogState } from './use-quick-log';

type Read = Pick<QuickLogState, 'draft' | 'known'>;

/** The known partner of a line. */
export function partnerOf({ draft, known }: Read): PartnerName | undefined {
  return known.partners.find(({ id }) => id === draft.partnerId);
}

/** What a chip says of its part. */
export function chipWord(chip: Chip, { draft, known }: Read): string {
  return word(chip.part === 'partner' ? partnerWording(draft, known.partners) : chip.label);
}
