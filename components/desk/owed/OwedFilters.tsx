import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import { type OwedFilter, type OwedPage, orders } from '@/lib/desk/owed/view';
import { actionKindSchema } from '@/lib/mentoring/action';
import { Choice } from '../frame/Choice';

interface Props {
  filter: OwedFilter;
  partners: OwedPage['partners'];
  onFilter(change: Partial<OwedFilter>): void;
}

/** What both lists show, and in which order. */
export function OwedFilters({ filter, partners, onFilter }: Props) {
  const who = partners.map(({ id, name }) => ({ value: id, label: name }));
  const kinds = actionKindSchema.options.map((kind) => ({
    value: kind,
    label: t(`panel.kind.${kind}`),
  }));
  const first = filter.state === 'done' ? t('desk.owed.order.done') : t('desk.owed.order.due');
  return (
    <search className="dk-filters" aria-label={t('desk.owed.filter')}>
      <div className="dk-filters-q">
        <Field
          label={t('desk.owed.search')}
          hideLabel
          type="search"
          placeholder={t('desk.owed.search')}
          value={filter.query}
          onChange={(event) => onFilter({ query: event.target.value })}
        />
      </div>
      <Choice
        label={t('desk.owed.state')}
        value={filter.state}
        options={(['open', 'done'] as const).map((value) => ({
          value,
          label: t(`desk.owed.state.${value}`),
        }))}
        onChange={(state) => onFilter({ state, late: false })}
      />
      <Choice
        label={t('desk.owed.who')}
        value={filter.partner ?? ''}
        options={[
          { value: '', label: t('desk.owed.who.all') },
          ...who,
          { value: 'none', label: t('desk.owed.who.none') },
        ]}
        onChange={(partner) => onFilter({ partner: partner || null })}
      />
      <Choice
        label={t('desk.owed.kind')}
        value={filter.kind ?? ''}
        options={[{ value: '' as const, label: t('desk.owed.kind.all') }, ...kinds]}
        onChange={(kind) => onFilter({ kind: kind || null })}
      />
      <Choice
        label={t('desk.owed.order')}
        value={filter.order}
        options={orders.map((value) => ({
          value,
          label: value === 'due' ? first : t(`desk.owed.order.${value}`),
        }))}
        onChange={(order) => onFilter({ order })}
      />
      {filter.state === 'open' ? (
        <label className="dk-tick">
          <input
            type="checkbox"
            checked={filter.late}
            onChange={(event) => onFilter({ late: event.target.checked })}
          />
          {t('desk.owed.late')}
        </label>
      ) : null}
    </search>
  );
}
