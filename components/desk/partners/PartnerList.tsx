import { t } from '@/components/ui/text';
import type { PartnerFields } from '@/lib/desk/partner-form';
import type { PartnerPage } from '@/lib/desk/partner-queries';
import type { Partner } from '@/lib/mentoring/partner';
import { isolate } from '@/lib/shared/isolate';
import { ShowMore } from '../frame/ShowMore';
import { PartnerEditor } from './PartnerEditor';
import { PartnerRow } from './PartnerRow';
import type { PartnerTasks } from './tasks';

/** How many partners come at a time. */
export const PARTNER_STEP = 50;

export interface PartnerListActions {
  /** The partner whose form is open, or a new one's. */
  editing: string | null;
  onEditing(id: string | null): void;
  /** Whom the partner being changed is to be merged with, empty where that is to be chosen; null for the form. */
  mergingWith: string | null;
  onMerge(id: string, otherId: string): void;
  /** Saves a new partner. */
  onAdd(fields: PartnerFields): void;
  tasksOf(partner: Partner): PartnerTasks;
}

interface Props extends Omit<PartnerListActions, 'onAdd'> {
  page: PartnerPage;
  query: string;
  onMore(): void;
}

/** One page of partners; the one being changed shows its form in place. */
export function PartnerList({ page, query, tasksOf, onMore, ...state }: Props) {
  const { editing, onEditing, mergingWith, onMerge } = state;
  const { partners, total, shared, alike } = page;
  return (
    <>
      <p className="dk-number num" role="status">
        {total === 0
          ? t('desk.partners.nothing', { query: isolate(query) })
          : t('desk.partners.number', { n: total })}
      </p>
      <ul className="dk-list">
        {partners.map((partner) =>
          partner.id === editing ? (
            <li key={partner.id} className="dk-editing">
              <PartnerEditor partner={partner} tasks={tasksOf(partner)} mergingWith={mergingWith} />
            </li>
          ) : (
            <PartnerRow
              key={partner.id}
              partner={partner}
              shared={shared}
              alike={alike[partner.id] ?? []}
              onEdit={onEditing}
              onMerge={onMerge}
            />
          ),
        )}
      </ul>
      <ShowMore rest={total - partners.length} step={PARTNER_STEP} onMore={onMore} />
    </>
  );
}
