import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import { oneOf, useUnsaved } from '@/components/ui/use-unsaved';
import { draftOf } from '@/lib/desk/partner-form';
import type { Partner } from '@/lib/mentoring/partner';
import { isolate } from '@/lib/shared/isolate';
import { DeletePanel } from './DeletePanel';
import { MergePanel } from './MergePanel';
import { PartnerForm } from './PartnerForm';
import type { PartnerTasks } from './tasks';

interface Props {
  partner: Partner;
  tasks: PartnerTasks;
  /** Merging comes first: with this partner, or one to be chosen where it is empty. */
  mergingWith?: string | null;
}

function More({ partner, tasks, onTask }: Props & { onTask(task: 'merge' | 'delete'): void }) {
  const rests = partner.archivedAt !== null;
  return (
    <fieldset
      className="dk-more-do"
      aria-label={t('desk.partner.more', { name: isolate(partner.name) })}
    >
      <Button small kind="quiet" onClick={() => onTask('merge')}>
        {t('desk.partner.merge')}
      </Button>
      <Button small kind="quiet" onClick={() => tasks.onArchive(!rests)}>
        {t(rests ? 'desk.partner.unarchive' : 'desk.partner.archive')}
      </Button>
      <Button small kind="quiet" onClick={() => onTask('delete')}>
        {t('desk.partner.delete')}
      </Button>
    </fieldset>
  );
}

/** A partner being changed, merged with another, put to rest or deleted, in place. */
export function PartnerEditor({ partner, tasks, mergingWith = null }: Props) {
  const [task, setTask] = useUnsaved(
    'task',
    mergingWith === null ? 'form' : 'merge',
    oneOf(['form', 'merge', 'delete']),
  );
  const back = () => setTask('form');
  if (task === 'merge') {
    const other = mergingWith ?? '';
    return <MergePanel partner={partner} otherId={other} tasks={tasks} onBack={back} />;
  }
  if (task === 'delete') return <DeletePanel partner={partner} tasks={tasks} onBack={back} />;
  return (
    <>
      <PartnerForm
        title={t('desk.partner.form.edit', { name: isolate(partner.name) })}
        draft={draftOf(partner)}
        onSave={tasks.onSave}
        onCancel={tasks.onCancel}
      />
      <More partner={partner} tasks={tasks} onTask={setTask} />
    </>
  );
}
