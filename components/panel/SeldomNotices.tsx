import { Button } from '@/components/ui/Button';
import { Message } from '@/components/ui/Message';
import { t } from '@/components/ui/text';
import type { PanelModel } from '@/lib/panel/model';
import { usePanelDo } from './do';
import type { Trouble } from './Notices';

/** Rows that could not be read are kept aside, and may be had as a file. */
export function Repairs({ repairs, onDownloadRepairs, onDismissRepairs }: Trouble) {
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

/** Why the panel has not gone on to what the clock says, and the way there. */
export function Staying({ model }: { model: PanelModel }) {
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
