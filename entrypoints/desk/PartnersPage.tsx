import { PARTNER_STEP } from '@/components/desk/partners/PartnerList';
import { Partners } from '@/components/desk/partners/Partners';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import { addPartner } from '@/lib/desk/commands';
import type { PartnerFields } from '@/lib/desk/partner-form';
import { partnerPage } from '@/lib/desk/partner-queries';
import { isolate } from '@/lib/shared/isolate';
import { isTextOrNone } from '@/lib/shared/unsaved';
import type { PageProps } from './page-props';
import { partnerTasks } from './partner-tasks';
import { store } from './store';
import { useKept } from './use-kept';
import { useLive } from './use-live';

interface Props extends PageProps {
  starting: boolean;
}

/** The partners' place, wired. */
export function PartnersPage({ arrived, act, tell, starting }: Props) {
  const [query, setQuery] = useUnsaved('query', '');
  const [archived, setArchived] = useUnsaved('archived', false);
  const [limit, setLimit] = useUnsaved('limit', PARTNER_STEP);
  const [editing, setEditing] = useUnsaved<string | null>(
    'editing',
    starting ? 'new' : null,
    isTextOrNone,
  );
  const [mergingWith, setMergingWith] = useUnsaved<string | null>('merging', null);
  const edit = (id: string | null, otherId: string | null = null) => {
    setEditing(id);
    setMergingWith(otherId);
  };
  const page = useKept(
    useLive(() => partnerPage(store, query, limit, archived), [query, limit, archived]),
  );
  const add = async (fields: PartnerFields) => {
    const added = t('desk.partner.added', { name: isolate(fields.name) });
    if (await act(added, addPartner(store, fields))) edit(null);
  };
  return (
    <Partners
      arrived={arrived}
      page={page}
      query={query}
      archived={archived}
      editing={editing}
      onQuery={(text) => {
        setQuery(text);
        setLimit(PARTNER_STEP);
      }}
      onArchived={setArchived}
      onMore={() => setLimit(limit + PARTNER_STEP)}
      mergingWith={mergingWith}
      onEditing={(id) => edit(id)}
      onMerge={edit}
      onAdd={add}
      tasksOf={(partner) => partnerTasks(partner, { act, tell, onEnd: () => edit(null) })}
    />
  );
}
