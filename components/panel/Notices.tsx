import { Button } from '@/components/ui/Button';
import { Message } from '@/components/ui/Message';
import { t } from '@/components/ui/text';
import { word } from '@/lib/i18n/translate';
import type { PanelModel } from '@/lib/panel/model';
import type { SaveFailure } from '@/lib/panel/save-error';
import { usePanelDo } from './do';

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

function Repairs({ repairs, onDownloadRepairs, onDismissRepairs }: Trouble) {
  if (repairs === 0) return null;
  return (
    <Message
      tone="warn"
      icon="info"
      action={
        <>
          <Button small onClick={onDownloadRepairs}>
            {t('panel.repair.download')}
          </Button>
          <Button small kind="quiet" onClick={onDismissRepairs}>
            {t('panel.repair.dismiss')}
          </Button>
        </>
      }
    >
      {t('panel.repair', { n: repairs })}
    </Message>
  );
}

function Staying({ model }: { model: PanelModel }) {
  const act = usePanelDo();
  const { stay, waiting } = model;
  if (!stay || (stay === 'typing' && !waiting)) return null;
  const text =
    stay === 'typing'
      ? t('panel.stay.typing', { title: waiting?.title ?? '' })
      : t(`panel.stay.${stay}`);
  return (
    <Message
      tone="warn"
      action={
        <Button small onClick={act.backToNow}>
          {t('panel.stay.go')}
        </Button>
      }
    >
      <bdi>{text}</bdi>
    </Message>
  );
}

/** Messages between the header and the page: at most one action each. */
export function Notices({ model, trouble }: { model: PanelModel; trouble: Trouble }) {
  return (
    <div className="notices">
      <Failed {...trouble} />
      <Repairs {...trouble} />
      <Staying model={model} />
    </div>
  );
}
