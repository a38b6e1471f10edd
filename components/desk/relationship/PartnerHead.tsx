import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { firstName } from '@/components/ui/initials';
import { SampleMark } from '@/components/ui/SampleMark';
import { Stone } from '@/components/ui/Stone';
import { t } from '@/components/ui/text';
import { hrefOf } from '@/lib/desk/route';
import { dayWords, whenWords } from '@/lib/desk/when';
import { showTime } from '@/lib/i18n/dates';
import type { RelationshipView } from '@/lib/records/relationship/view';
import { isolate } from '@/lib/shared/isolate';
import { Head } from '../frame/Head';

interface Props {
  view: RelationshipView;
  arrived: boolean;
  now: number;
  onEdit(): void;
}

/** Who it is, which chair, and when next. */
export function PartnerHead({ view, arrived, now, onEdit }: Props) {
  const { partner, running, next } = view;
  const name = isolate(firstName(partner.name));
  return (
    <div className="dk-ph">
      <Stone name={partner.name} colour={partner.stone} size="large" />
      <div>
        <Head title={partner.name} arrived={arrived}>
          <bdi>{partner.name}</bdi> <SampleMark of={partner.id} />
        </Head>
        <p>
          {t(`desk.rel.${partner.chair}`, { name })}{' '}
          {running ? `${t('desk.rel.now', { time: showTime(running.end) })} ` : null}
          {next ? t('desk.rel.next', { when: whenWords(next, now) }) : t('desk.rel.nonext')}
        </p>
        {partner.archivedAt === null ? null : (
          <p className="dk-hint">
            <Icon name="archive" small />
            {t('desk.rel.rests')}
          </p>
        )}
      </div>
      <div className="dk-ph-do">
        {next ? (
          <a className="btn pri" href={hrefOf('prepare', next.id)}>
            {t('desk.rel.prepare', { day: dayWords(next.start, now) })}
          </a>
        ) : null}
        <Button onClick={onEdit}>{t('desk.rel.edit')}</Button>
      </div>
    </div>
  );
}
