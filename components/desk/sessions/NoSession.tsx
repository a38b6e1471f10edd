import { Empty } from '@/components/ui/Empty';
import { firstName } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import { hrefOf } from '@/lib/desk/route';
import type { Partner } from '@/lib/mentoring/partner';
import { isolate } from '@/lib/shared/isolate';
import { Head } from '../frame/Head';

interface Props {
  partner: Partner;
  why: 'gone' | 'unknown';
  arrived: boolean;
}

/** A session that isn't there, or that only a later version knows how to show. */
export function NoSession({ partner, why, arrived }: Props) {
  const back = (
    <a className="btn" href={hrefOf('partner', partner.id)}>
      {t('signs.back', { name: isolate(firstName(partner.name)) })}
    </a>
  );
  return (
    <>
      <Head title={t('sessions.title')} arrived={arrived}>
        {t('sessions.title')}
      </Head>
      <Empty icon="ask" action={back}>
        {t(`desk.sessions.${why}`)}
      </Empty>
    </>
  );
}
