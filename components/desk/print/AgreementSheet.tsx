import { Empty } from '@/components/ui/Empty';
import { firstName } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import type { PaperView } from '@/lib/sessions/papers';
import { leaving, mayLeave } from '@/lib/share/may-leave';
import { isolate } from '@/lib/shared/isolate';
import { AgreementList } from './AgreementList';
import { Sheet } from './Sheet';

interface Props {
  view: PaperView;
  arrived: boolean;
  onPrint(): void;
}

/** All agreements with a partner on one sheet (PRACTICE N1, N8). */
export function AgreementSheet({ view, arrived, onPrint }: Props) {
  const { partner } = view;
  const agreements = leaving(mayLeave.agreements, view.agreements);
  return (
    <Sheet
      title={t('paper.agreements', { name: isolate(partner.name) })}
      partner={partner}
      arrived={arrived}
      onPrint={onPrint}
    >
      {agreements.length === 0 ? (
        <Empty icon="hand">{t('paper.agreements.none')}</Empty>
      ) : (
        <section className="dk-card pr-part">
          <AgreementList agreements={agreements} name={isolate(firstName(partner.name))} />
        </section>
      )}
    </Sheet>
  );
}
