import { t } from '@/components/ui/text';
import { hrefOf, PAPER } from '@/lib/desk/route';

/** What can be put on paper, besides sessions. */
export const sheets = ['charter', 'agreements', 'journey'] as const;
export type SheetName = (typeof sheets)[number];

/** The quiet way to what there is to print with a partner (PRACTICE N8). */
export function PaperLinks({
  partnerId,
  there,
}: {
  partnerId: string;
  there: readonly SheetName[];
}) {
  if (there.length === 0) return null;
  return (
    <p className="ds-papers">
      <span>{t('paper.links')}</span>
      {there.map((sheet) => (
        <a key={sheet} className="link" href={hrefOf('partner', partnerId, PAPER, sheet)}>
          {t(`paper.link.${sheet}`)}
        </a>
      ))}
    </p>
  );
}
