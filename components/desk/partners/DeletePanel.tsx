import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { DeletePreview } from '@/lib/desk/partners/delete';
import { isolate } from '@/lib/shared/isolate';
import { Loaded } from '../frame/Loaded';
import { useAsked } from '../frame/use-asked';
import { CountList } from './CountList';
import type { Named, PartnerTasks } from './tasks';

function Preview({ name, preview }: { name: string; preview: DeletePreview }) {
  const { goes, shared, files } = preview;
  return (
    <div className="dk-preview">
      <p>{goes.length > 0 ? t('desk.delete.goes') : t('desk.delete.goes.none', { name })}</p>
      <CountList counts={goes} />
      <p>{t('desk.delete.cached', { name })}</p>
      {shared > 0 ? <p>{t('desk.delete.shared', { n: shared })}</p> : null}
      {files > 0 ? <p>{t('desk.delete.files', { n: files, name })}</p> : null}
      <p className="dk-hint">{t('desk.delete.calendar')}</p>
      <p className="dk-hint">
        {t('desk.delete.keep')}{' '}
        <a className="link" href="#settings">
          {t('desk.delete.keep.go')}
        </a>
      </p>
    </div>
  );
}

interface Props {
  partner: Named;
  tasks: PartnerTasks;
  onBack(): void;
}

/** Deleting for good: what goes and what stays, then the question, then it is done. */
export function DeletePanel({ partner, tasks, onBack }: Props) {
  const preview = useAsked(partner.id, tasks.deletePreview);
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const name = isolate(partner.name);
  const remove = () => {
    setBusy(true);
    void tasks.onDelete().then(() => setBusy(false));
  };
  return (
    <div className="dk-form">
      <h2 className="dk-q">{t('desk.delete.head', { name })}</h2>
      <Loaded live={preview}>
        {(found) => (found ? <Preview name={name} preview={found} /> : null)}
      </Loaded>
      {sure ? <p role="alert">{t('desk.delete.sure')}</p> : null}
      <p role="status" hidden={!busy}>
        {busy ? t('desk.delete.busy') : null}
      </p>
      <div className="dk-do">
        {sure ? (
          <Button key="yes" autoFocus className="dk-grave" disabled={busy} onClick={remove}>
            {t('desk.delete.yes', { name })}
          </Button>
        ) : (
          <Button key="do" disabled={preview.state !== 'ready'} onClick={() => setSure(true)}>
            {t('desk.delete.do')}
          </Button>
        )}
        <Button kind="quiet" autoFocus={!sure} disabled={busy} onClick={onBack}>
          {t('desk.partner.cancel')}
        </Button>
      </div>
    </div>
  );
}
