import { useId } from 'react';
import { t } from '@/components/ui/text';
import { hrefOf } from '@/lib/desk/route';
import { dayWords } from '@/lib/desk/when';
import { word } from '@/lib/i18n/translate';
import type { From, Sign } from '@/lib/signs';
import { Chart } from './Chart';
import { SignTable } from './SignTable';

interface Props {
  sign: Sign;
  partnerId: string;
  now: number;
}

/** The meetings that a sign comes from, each a way to it. */
function FromMeetings({ from, partnerId, now }: Omit<Props, 'sign'> & { from: readonly From[] }) {
  if (from.length === 0) return null;
  return (
    <details>
      <summary className="link">{t('signs.from', { n: from.length })}</summary>
      <ul className="sg-from">
        {from.map(({ id, start }) => (
          <li key={id}>
            <a className="link num" href={hrefOf('partner', partnerId, id)}>
              {dayWords(start, now)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One sign: the finding, what stands behind it, where it comes from, and what it can't know. */
export function SignCard({ sign, partnerId, now }: Props) {
  const { kind, finding, details, from, unknown, series } = sign;
  const title = useId();
  return (
    <section className="dk-card sg" aria-labelledby={title} data-sign={kind}>
      <h2 id={title}>{word(finding)}</h2>
      {details.length > 0 ? (
        <ul className="sg-why">
          {details.map((detail) => (
            <li key={detail.id} data-detail={detail.id}>
              {word(detail)}
            </li>
          ))}
        </ul>
      ) : null}
      {series ? <Chart series={series} now={now} /> : null}
      <div className="sg-foot">
        {series ? (
          <details>
            <summary className="link">{t('signs.table')}</summary>
            <SignTable series={series} now={now} />
          </details>
        ) : null}
        <FromMeetings from={from} partnerId={partnerId} now={now} />
        <p>
          <b>{t('signs.cannot')}</b> {word(unknown)}
        </p>
      </div>
    </section>
  );
}
