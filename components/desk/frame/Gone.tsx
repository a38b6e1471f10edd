import { Empty } from '@/components/ui/Empty';
import { t } from '@/components/ui/text';
import { Head } from './Head';

interface Props {
  arrived: boolean;
  what: 'partner' | 'meeting';
}

const back = { partner: '#partners', meeting: '#found' } as const;

/** A thing that the address names and that isn't there, or no longer: says so, with the way back. */
export function Gone({ arrived, what }: Props) {
  const name = what === 'partner' ? t('desk.place.partners') : t('desk.place.found');
  return (
    <>
      <Head title={name} arrived={arrived}>
        {name}
      </Head>
      <Empty
        icon={what === 'partner' ? 'people' : 'cal'}
        action={
          <a className="btn" href={back[what]}>
            {t(`desk.gone.${what}s`)}
          </a>
        }
      >
        {t(`desk.gone.${what}`)}
      </Empty>
    </>
  );
}
