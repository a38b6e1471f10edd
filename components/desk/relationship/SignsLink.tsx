import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { hrefOf, SIGNS } from '@/lib/desk/route';

interface Props {
  partnerId: string;
  /** There was a meeting lately: before one there is nothing to show. */
  met: boolean;
}

/** The quiet way to what the meetings show (PRACTICE H4, N2). */
export function SignsLink({ partnerId, met }: Props) {
  if (!met) return null;
  return (
    <Section className="dk-card" title={t('signs.link')}>
      <a className="link" href={hrefOf('partner', partnerId, SIGNS)}>
        {t('signs.link.what')}
      </a>
    </Section>
  );
}
