import { t } from '@/components/ui/text';

const PLACES = ['google', 'outlook', 'apple', 'other'] as const;

/** Where the usual calendars keep their file and their private address, folded. */
export function WhereFrom() {
  return (
    <details className="dk-fold dk-where">
      <summary>{t('start.where')}</summary>
      <ul>
        {PLACES.map((place) => (
          <li key={place}>{t(`start.where.${place}`)}</li>
        ))}
      </ul>
    </details>
  );
}
