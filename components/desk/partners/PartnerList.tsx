import { t } from '@/components/ui/text';
import { isolate } from '@/lib/desk/isolate';
import { draftOf, type PartnerFields } from '@/lib/desk/partner-form';
import type { PartnerPage } from '@/lib/desk/partner-queries';
import { ShowMore } from '../frame/ShowMore';
import { PartnerForm } from './PartnerForm';
import { PartnerRow } from './PartnerRow';

/** How many partners come at a time. */
export const PARTNER_STEP = 50;

export interface PartnerListActions {
  /** The partner whose form is open, or a new one's. */
  editing: string | null;
  onEditing(id: string | null): void;
  /** `id` is null for a new partner. */
  onSave(id: string | null, fields: PartnerFields): void;
}

interface Props extends PartnerListActions {
  page: PartnerPage;
  query: string;
  onMore(): void;
}

/** One page of partners; the one being changed shows its form in place. */
export function PartnerList({ page, query, editing, onEditing, onSave, onMore }: Props) {
  const { partners, total, shared } = page;
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
              <PartnerForm
                title={t('desk.partner.form.edit', { name: isolate(partner.name) })}
                draft={draftOf(partner)}
                onSave={(fields) => onSave(partner.id, fields)}
                onCancel={() => onEditing(null)}
              />
            </li>
          ) : (
            <PartnerRow key={partner.id} partner={partner} shared={shared} onEdit={onEditing} />
          ),
        )}
      </ul>
      <ShowMore rest={total - partners.length} step={PARTNER_STEP} onMore={onMore} />
    </>
  );
}
