import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import type { Action } from '@/lib/mentoring/action';
import { DueField } from './DueField';
import { usePanelDo } from './do';
import { EditForm } from './EditForm';
import { awaitFocus } from './follow-focus';
import { KindSelect } from './KindSelect';
import { OwnerChoice } from './OwnerChoice';

export type Opened = 'all' | 'due';

interface Props {
  action: Action;
  partnerName: string;
  /** With `due`, the focus goes to the date. */
  opened: Opened;
  onClose(): void;
}

/** What a contact or a resource keeps: its name or its link (PRACTICE F2). */
function Detail({ action }: { action: Action }) {
  const act = usePanelDo();
  const [detail, setDetail] = useState(action.detail);
  if (action.kind !== 'contact' && action.kind !== 'resource') return null;
  return (
    <Field
      label={t('panel.action.detail')}
      hideLabel
      placeholder={t('panel.action.detail')}
      value={detail}
      onChange={(event) => setDetail(event.currentTarget.value)}
      onBlur={() => {
        if (detail.trim() !== action.detail) act.editAction(action.id, { detail: detail.trim() });
      }}
    />
  );
}

/** Changes an action in its place: words, owner, date, kind. Each change is saved on its own. */
export function ActionEditor({ action, partnerName, opened, onClose }: Props) {
  const act = usePanelDo();
  const [text, setText] = useState(action.text);
  const saveText = () => {
    const words = text.trim();
    if (words && words !== action.text) act.editAction(action.id, { text: words });
  };
  return (
    <EditForm onClose={onClose}>
      <Field
        label={t('panel.action.words')}
        hideLabel
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={saveText}
        autoFocus={opened === 'all'}
      />
      <OwnerChoice
        owner={action.owner}
        name={partnerName}
        onChange={(owner) => {
          awaitFocus(action.id);
          act.editAction(action.id, { owner });
        }}
      />
      <div className="pair">
        <div>
          <DueField
            due={action.due}
            onChange={(due) => act.editAction(action.id, { due })}
            autoFocus={opened === 'due'}
          />
        </div>
        <KindSelect kind={action.kind} onChange={(kind) => act.editAction(action.id, { kind })} />
      </div>
      <Detail action={action} />
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
