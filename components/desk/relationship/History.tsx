import { Button } from '@/components/ui/Button';
import { firstName } from '@/components/ui/initials';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { Live } from '@/lib/desk/live';
import { valueOr } from '@/lib/desk/live';
import type { HistoryPage } from '@/lib/desk/relationship/view';
import type { Partner } from '@/lib/mentoring/partner';
import { isolate } from '@/lib/shared/isolate';
import { Choice } from '../frame/Choice';
import { Loaded } from '../frame/Loaded';
import type { RelationshipDo } from './do';
import { HistoryEntry } from './HistoryEntry';
import { useLanding } from './use-landing';

export interface HistoryProps {
  page: Live<HistoryPage>;
  /** The year that was jumped to; null for the newest. */
  year: number | null;
  now: number;
  /** The hours that the two agreed on, as they are written. */
  hours?: string;
  /** The meeting that the address asks for. */
  at: string | null;
  onYear(year: number | null): void;
  onMore(): void;
}

/** The meetings so far, newest first, as one scroll (PRACTICE P9). */
export function History({
  page,
  year,
  at,
  now,
  hours = '',
  onYear,
  onMore,
  partner,
  act,
}: HistoryProps & { partner: Partner; act: RelationshipDo }) {
  useLanding(at);
  const years = valueOr(page, null)?.years ?? [];
  const name = isolate(firstName(partner.name));
  const jump = (
    <Choice
      label={t('desk.rel.history.year')}
      value={String(year ?? '')}
      options={[
        { value: '', label: t('desk.rel.history.newest') },
        ...years.map((one) => ({ value: String(one), label: String(one) })),
      ]}
      onChange={(one) => onYear(one === '' ? null : Number(one))}
    />
  );
  return (
    <Section
      className="dk-card dk-history"
      title={t('desk.rel.history')}
      action={years.length > 1 ? jump : undefined}
    >
      <Loaded live={page}>
        {(value) =>
          value.entries.length === 0 ? (
            <p className="empty">{t('desk.rel.history.none')}</p>
          ) : (
            <>
              <ol className="dk-tl">
                {value.entries.map((entry) => (
                  <HistoryEntry
                    hours={hours}
                    key={entry.meeting.id}
                    partnerId={partner.id}
                    entry={entry}
                    now={now}
                    name={name}
                    act={act}
                    asked={entry.meeting.id === at}
                  />
                ))}
              </ol>
              {value.more ? (
                <p className="dk-more">
                  <Button small onClick={onMore}>
                    {t('desk.rel.history.more')}
                  </Button>
                </p>
              ) : null}
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
