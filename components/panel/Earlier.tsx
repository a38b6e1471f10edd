import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { showDate } from '@/lib/i18n/dates';
import type { EarlierNotes } from '@/lib/panel/model';
import { localDate } from '@/lib/shared/time';

/** Notes of earlier meetings, folded: to be read again, not to be written in. */
export function Earlier({ notes }: { notes: readonly EarlierNotes[] }) {
  if (notes.length === 0) return null;
  return (
    <Section id="earlier" title={t('panel.earlier')}>
      {notes.map(({ start, blocks }) => (
        <details key={start} className="earlier">
          <summary className="link">{showDate(localDate(start))}</summary>
          {blocks.map(({ id, markdown }) => (
            <p key={id} dir="auto">
              {markdown}
            </p>
          ))}
        </details>
      ))}
    </Section>
  );
}
