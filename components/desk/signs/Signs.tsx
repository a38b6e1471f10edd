import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { firstName } from '@/components/ui/initials';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { hrefOf } from '@/lib/desk/route';
import { word } from '@/lib/i18n/translate';
import type { Partner } from '@/lib/mentoring/partner';
import { isolate } from '@/lib/shared/isolate';
import type { Sign } from '@/lib/signs';
import { Head } from '../frame/Head';
import { SignCard } from './SignCard';
import './signs.css';

interface Props {
  partner: Partner;
  signs: readonly Sign[];
  arrived: boolean;
  now: number;
  onPrint(): void;
}

/** Those for which it is too early, and what they wait for: said once. */
function Early({ signs }: { signs: readonly Sign[] }) {
  if (signs.length === 0) return null;
  return (
    <Section className="dk-card sg-early" title={t('signs.early')}>
      <ul className="sg-why">
        {signs.map(({ kind, finding }) => (
          <li key={kind}>{word(finding)}</li>
        ))}
      </ul>
    </Section>
  );
}

function Known({ signs, partner, now }: Pick<Props, 'signs' | 'partner' | 'now'>) {
  const n = new Set(signs.flatMap(({ from }) => from.map(({ id }) => id))).size;
  return (
    <>
      <p className="sg-intro">{t('signs.intro', { n })}</p>
      <div className="sg-all">
        {signs.map((sign) => (
          <SignCard key={sign.kind} sign={sign} partnerId={partner.id} now={now} />
        ))}
      </div>
    </>
  );
}

/**
 * What the meetings of a relationship show, each with its reasons: no score, and nothing that anybody is to
 * be measured by (PRACTICE F4, N2, H3, H4, C4, C9, P5, P6, P11).
 */
export function Signs({ partner, signs, arrived, now, onPrint }: Props) {
  const name = isolate(firstName(partner.name));
  const known = signs.filter(({ level }) => level === 'known');
  const title = t('signs.title', { name });
  return (
    <div className="sg-page">
      <Head title={title} arrived={arrived}>
        {title}
      </Head>
      <p className="sg-do">
        <a className="link" href={hrefOf('partner', partner.id)}>
          {t('signs.back', { name })}
        </a>
        {known.length > 0 ? (
          <Button small onClick={onPrint}>
            {t('signs.print')}
          </Button>
        ) : null}
      </p>
      {known.length === 0 ? (
        <Empty icon="chart">{t('signs.none')}</Empty>
      ) : (
        <>
          <Known signs={known} partner={partner} now={now} />
          <Early signs={signs.filter(({ level }) => level === 'early')} />
        </>
      )}
    </div>
  );
}
