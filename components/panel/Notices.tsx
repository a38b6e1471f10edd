import { Button } from '@/components/ui/Button';
import { Message } from '@/components/ui/Message';
import { t } from '@/components/ui/text';
import { word } from '@/lib/i18n/translate';
import type { PanelModel } from '@/lib/panel/model';
import type { SaveFailure } from '@/lib/panel/save-error';
import { usePanelDo } from './do';
import { Repairs, Staying } from './pieces-later';

/** What is off, if anything. */
export interface Trouble {
  /** Something was not saved. */
  failed: SaveFailure | null;
  onFailedSeen(): void;
  /** Rows that could not be read. */
  repairs: number;
  onDownloadRepairs(): void;
  onDismissRepairs(): void;
}

function Failed({ failed, onFailedSeen }: Trouble) {
  const act = usePanelDo();
  if (!failed) return null;
  const button =
    failed.kind === 'full' ? (
      <Button small onClick={() => act.openDesk('calendars')}>
        {t('panel.full.room')}
      </Button>
    ) : (
      <Button small onClick={onFailedSeen}>
        {t('panel.ok')}
      </Button>
    );
  return (
    <Message tone="bad" action={button}>
      <bdi>{word(failed.said)}</bdi>
    </Message>
  );
}

/** Messages between the header and the page: at most one action each. */
export function Notices({ model, trouble }: { model: PanelModel; trouble: Trouble }) {
  return (
    <div className="notices">
      <Failed {...trouble} />
      {trouble.repairs > 0 ? <Repairs {...trouble} /> : null}
      {model.stay ? <Staying model={model} /> : null}
    </div>
  );
}
