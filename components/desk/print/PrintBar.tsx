import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';

interface Props {
  /** Something on the sheet is for the user alone; then it can be left out. */
  secrets: boolean;
  without: boolean;
  onWithout(without: boolean): void;
  onPrint(): void;
  /** The way back, and what else may stand beside the button. */
  children?: ReactNode;
}

/** Prints a sheet (PRACTICE N8); what is private stays out unless it is asked for (PRACTICE H5). */
export function PrintBar({ secrets, without, onWithout, onPrint, children }: Props) {
  return (
    <div className="pr-bar">
      {children}
      <Button onClick={onPrint}>
        <Icon name="print" small />
        {t('signs.print')}
      </Button>
      {secrets ? (
        <label className="dk-tick">
          <input
            type="checkbox"
            checked={without}
            onChange={(event) => onWithout(event.currentTarget.checked)}
          />
          {t('paper.without')}
        </label>
      ) : null}
    </div>
  );
}
