import { ActionFields } from '@/components/actions/ActionFields';
import type { Opened } from '@/components/actions/opened';
import { Button } from '@/components/ui/Button';
import { EditForm } from '@/components/ui/EditForm';
import { awaitFocus } from '@/components/ui/follow-focus';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import type { Action } from '@/lib/mentoring/action';
import { ApproachOffer } from './ApproachOffer';
import { usePanelDo } from './do';

interface Props {
  action: Action;
  partnerName: string;
  /** With `due`, the focus goes to the date. */
  opened: Opened;
  onClose(): void;
}

/** Changes an action in its place: words, owner, date, kind. Each change is saved on its own. */
export function ActionEditor({ action, partnerName, opened, onClose }: Props) {
  const act = usePanelDo();
  const [asking, setAsking] = useUnsaved(`way ${action.id}`, false);
  return (
    <EditForm onClose={onClose}>
      <ActionFields
        action={action}
        name={partnerName}
        opened={opened}
        onChange={(change) => {
          if (change.owner) awaitFocus(action.id);
          if (change.approach !== undefined) setAsking(change.approach === 'fix');
          act.editAction(action.id, change);
        }}
      />
      {asking ? <ApproachOffer fix={action} onDone={() => setAsking(false)} /> : null}
      <div className="acts">
        <Button small onClick={() => act.raise(action.text, 'me', action.goalId ?? undefined)}>
          {t('panel.action.raise')}
        </Button>
        <Button small onClick={() => act.dropAction(action.id)}>
          {t(action.owner === 'me' ? 'panel.action.wont' : 'panel.action.drop')}
        </Button>
        <Button small kind="quiet" type="submit">
          {t('panel.ok')}
        </Button>
      </div>
    </EditForm>
  );
}
