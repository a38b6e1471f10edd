import { t } from '../i18n/translate';
import { newPartner } from '../mentoring/new-partner';
import type { Partner } from '../mentoring/partner';
import { SAMPLE_DOMAIN } from '../shared/sample-id';
import { DAY } from '../shared/time';
import type { Maker } from './maker';

/** The three: two whom the user mentors, and one by whom the user is mentored. */
export interface Cast {
  priya: Partner;
  tomasz: Partner;
  ines: Partner;
}

/** Makes the partners of the sample. */
export function makeCast({ now, row }: Maker): Cast {
  const partner = (who: keyof Cast, change: Partial<Partner>): Partner => ({
    ...row(),
    ...newPartner({ name: t(`sample.${who}`), emails: [`${who}${SAMPLE_DOMAIN}`] }),
    ...change,
  });
  return {
    priya: partner('priya', {
      phase: 'developing',
      stone: 'loch',
      rhythmDays: 7,
      splitPartner: 80,
      startedAt: now - 70 * DAY,
    }),
    tomasz: partner('tomasz', { stone: 'ochre', rhythmDays: 14, startedAt: now - 28 * DAY }),
    ines: partner('ines', {
      chair: 'mentee',
      phase: 'maturing',
      stone: 'lichen',
      rhythmDays: 28,
      startedAt: now - 300 * DAY,
    }),
  };
}
