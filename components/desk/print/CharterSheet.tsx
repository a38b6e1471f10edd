import { Empty } from '@/components/ui/Empty';
import { t } from '@/components/ui/text';
import { charterText } from '@/lib/records/charter-text';
import type { PaperView } from '@/lib/sessions/papers';
import { isolate } from '@/lib/shared/isolate';
import { CharterLines } from './CharterLines';
import { Sheet } from './Sheet';

interface Props {
  view: PaperView;
  arrived: boolean;
  onPrint(): void;
}

/** The charter on one sheet, with the day it was agreed, in the words that are handed over too (PRACTICE C1, N8). */
export function CharterSheet({ view, arrived, onPrint }: Props) {
  const { partner, charter } = view;
  const text = charterText(charter, partner);
  return (
    <Sheet
      title={text?.title ?? t('paper.charter', { name: isolate(partner.name) })}
      about={text?.standing}
      partner={partner}
      arrived={arrived}
      onPrint={onPrint}
    >
      {text ? (
        <section className="dk-card pr-part">
          <CharterLines sections={text.sections} />
        </section>
      ) : (
        <Empty icon="file">{t('paper.charter.none')}</Empty>
      )}
    </Sheet>
  );
}
