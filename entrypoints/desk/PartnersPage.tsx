import { useState } from 'react';
import { PARTNER_STEP } from '@/components/desk/partners/PartnerList';
import { Partners } from '@/components/desk/partners/Partners';
import { t } from '@/components/ui/text';
import { addPartner, editPartner } from '@/lib/desk/commands';
import { isolate } from '@/lib/desk/isolate';
import type { PartnerFields } from '@/lib/desk/partner-form';
import { partnerPage } from '@/lib/desk/partner-queries';
import type { PageProps } from './page-props';
import { store } from './store';
import { useLive } from './use-live';

/** The partners' place, wired. */
export function PartnersPage({ arrived, act, starting }: PageProps & { starting: boolean }) {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PARTNER_STEP);
  const [editing, setEditing] = useState<string | null>(starting ? 'new' : null);
  const page = useLive(() => partnerPage(store, query, limit), [query, limit]);
  const save = async (id: string | null, fields: PartnerFields) => {
    const name = isolate(fields.name);
    const saved = id
      ? act(t('desk.partner.saved', { name }), editPartner(store, id, fields))
      : act(t('desk.partner.added', { name }), addPartner(store, fields));
    if (await saved) setEditing(null);
  };
  return (
    <Partners
      arrived={arrived}
      page={page}
      query={query}
      editing={editing}
      onQuery={(text) => {
        setQuery(text);
        setLimit(PARTNER_STEP);
      }}
      onMore={() => setLimit(limit + PARTNER_STEP)}
      onEditing={setEditing}
      onSave={save}
    />
  );
}
