import { t } from '@/components/ui/text';
import { kindOf, saysLate, saysMe, stateOf } from '@/lib/search/filter-words';
import type { Chip } from '@/lib/search/query';
import { isolate } from '@/lib/shared/isolate';

/** A filter in words. */
export function chipWords({ key, value }: Chip): string {
  const said = isolate(value);
  switch (key) {
    case 'from':
      return saysMe(value) ? t('search.chip.me') : t('search.chip.from', { name: said });
    case 'with':
      return t('search.chip.with', { name: said });
    case 'kind':
      return t('search.chip.kind', { kind: t(`search.kind.${kindOf(value) ?? 'note'}`) });
    case 'is':
      if (saysLate(value)) return t('search.chip.due', { value: said });
      return stateOf(value) === 'done' ? t('search.chip.done') : t('search.chip.open');
    case 'due':
      return t('search.chip.due', { value: said });
    case 'before':
      return t('search.chip.before', { value: said });
    case 'after':
      return t('search.chip.after', { value: said });
  }
}
