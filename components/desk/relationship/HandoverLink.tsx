import { firstName } from '@/components/ui/initials';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { HANDOVER, hrefOf } from '@/lib/desk/route';
import type { Partner } from '@/lib/mentoring/partner';
import { isolate } from '@/lib/shared/isolate';
import { isSample } from '@/lib/shared/sample-id';

/** The way to handing over what both share; whoever is made up has no Cairn. */
export function HandoverLink({ partner }: { partner: Partner }) {
  if (isSample(partner)) return null;
  const name = isolate(firstName(partner.name));
  return (
    <Section className="dk-card" title={t('hand.link')}>
      <a className="link" href={hrefOf('partner', partner.id, HANDOVER)}>
        {t('hand.link.what', { name })}
      </a>
    </Section>
  );
}
