import { LapseDate } from '@/components/after-meeting/LapseDate';
import type { NextDateDo } from '@/components/after-meeting/NextDate';
import { Tag } from '@/components/ui/Chip';
import { Phase } from '@/components/ui/Phase';
import { t } from '@/components/ui/text';
import { word } from '@/lib/i18n/translate';
import { type Partner, phaseSchema } from '@/lib/mentoring/partner';
import type { Rhythm } from '@/lib/records/relationship/view';

/** The phases there are to walk through; one that has ended stands at the last. */
const walked = phaseSchema.options.filter((phase) => phase !== 'ended');

interface Props {
  partner: Partner;
  rhythm: Rhythm;
  /** The hours to meet at, as the charter has them; '' where none are agreed. */
  hours: string;
  now: number;
  book: NextDateDo;
}

/** How far it is over its rhythm, and when the two might meet again. */
function Lapsed({ partner, rhythm: { lapse, last }, hours, now, book }: Props) {
  if (!lapse) return null;
  return (
    <div className="dk-lapsed">
      <Tag icon="clock" warn>
        {word(lapse)}
      </Tag>
      {last ? <LapseDate last={last} hours={hours} partner={partner} now={now} act={book} /> : null}
    </div>
  );
}

/** Where the relationship stands: its phase, and the rhythm agreed beside the one kept (PRACTICE C4). */
export function Standing({ partner, rhythm, hours, now, book }: Props) {
  const { phase, rhythmDays } = partner;
  const shown = phase === 'ended' ? phaseSchema.options : walked;
  return (
    <>
      <ol className="dk-phases" aria-label={t('desk.rel.phase')}>
        {shown.map((one) => (
          <li key={one} aria-current={one === phase ? 'step' : undefined}>
            <span aria-hidden="true">
              <Phase phase={one} />
            </span>
            {t(`desk.phase.${one}`)}
          </li>
        ))}
      </ol>
      <section className="dk-card dk-rhythm" aria-label={t('desk.rel.rhythm')}>
        <p>
          {rhythmDays === null
            ? t('desk.partner.norhythm')
            : t('desk.rel.rhythm.agreed', { n: rhythmDays })}
        </p>
        <p>
          {rhythm.kept === null
            ? t('desk.rel.rhythm.few')
            : t('desk.rel.rhythm.kept', { n: rhythm.kept })}
        </p>
        <p className="num">{t('desk.rel.hours', { hours: rhythm.hours })}</p>
        <Lapsed partner={partner} rhythm={rhythm} hours={hours} now={now} book={book} />
      </section>
    </>
  );
}
