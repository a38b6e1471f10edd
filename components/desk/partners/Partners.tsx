import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import type { Live } from '@/lib/desk/live';
import { emptyDraft } from '@/lib/desk/partner-form';
import type { PartnerPage } from '@/lib/desk/partner-queries';
import { Head } from '../frame/Head';
import { Loaded } from '../frame/Loaded';
import { PartnerForm } from './PartnerForm';
import { PartnerList, type PartnerListActions } from './PartnerList';

interface Props extends PartnerListActions {
  arrived: boolean;
  page: Live<PartnerPage>;
  query: string;
  /** Whether only archived ones are shown. */
  archived: boolean;
  onQuery(query: string): void;
  onArchived(archived: boolean): void;
  onMore(): void;
}

/** The partners: find, add by hand, change. */
export function Partners(props: Props) {
  const { arrived, page, query, archived, onQuery, onArchived, onMore, onAdd, ...actions } = props;
  const { editing, onEditing } = actions;
  const add = <Button onClick={() => onEditing('new')}>{t('desk.partners.add')}</Button>;
  const nobody =
    page.state === 'ready' && page.value.total + page.value.archived === 0 && query === '';
  return (
    <>
      <div className="dk-headline">
        <Head title={t('desk.place.partners')} arrived={arrived && editing === null}>
          {t('desk.partners.head')}
        </Head>
        {editing === null && !nobody ? add : null}
      </div>
      {editing === 'new' ? (
        <section className="dk-card">
          <h2 className="dk-q">{t('desk.partner.form.new')}</h2>
          <PartnerForm
            title={t('desk.partner.form.new')}
            draft={emptyDraft}
            onSave={onAdd}
            onCancel={() => onEditing(null)}
          />
        </section>
      ) : null}
      {nobody ? (
        editing === null && (
          <Empty icon="people" action={add}>
            {t('desk.partners.none')}
          </Empty>
        )
      ) : (
        <section className="dk-card" aria-label={t('desk.partners.head')}>
          <Field
            label={t('desk.partners.search')}
            hideLabel
            type="search"
            placeholder={t('desk.partners.search')}
            value={query}
            onChange={(event) => onQuery(event.target.value)}
          />
          {page.state === 'ready' && (page.value.archived > 0 || archived) ? (
            <label className="dk-tick">
              <input
                type="checkbox"
                checked={archived}
                onChange={(event) => onArchived(event.target.checked)}
              />
              {t('desk.partner.archived', { n: page.value.archived })}
            </label>
          ) : null}
          <Loaded live={page}>
            {(value) => <PartnerList page={value} query={query} onMore={onMore} {...actions} />}
          </Loaded>
        </section>
      )}
    </>
  );
}
