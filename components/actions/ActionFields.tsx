import { useState } from 'react';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import type { Action } from '@/lib/mentoring/action';
import { Besides } from './Besides';
import { DueField } from './DueField';
import { KindSelect } from './KindSelect';
import { OwnerChoice } from './OwnerChoice';
import type { Opened } from './opened';

/** What can be changed of an action in its place. */
export type ActionEdit = Partial<
  Pick<Action, 'text' | 'owner' | 'due' | 'kind' | 'detail' | 'approach' | 'proposedBy'>
>;

interface Props {
  action: Required<ActionEdit>;
  /** The other side's first name; '' where nobody is known. */
  name: string;
  opened: Opened;
  /** One change at a time: when a field is left, or something is chosen. Words are never empty. */
  onChange(change: ActionEdit): void;
}

/** What a contact or a resource keeps: its name or its link (PRACTICE F2). */
function Detail({ action, onChange }: Pick<Props, 'action' | 'onChange'>) {
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
        if (detail.trim() !== action.detail) onChange({ detail: detail.trim() });
      }}
    />
  );
}

/** The fields of an action's editor: words, owner, date, kind, and what the kind brings along. */
export function ActionFields({ action, name, opened, onChange }: Props) {
  const [text, setText] = useState(action.text);
  const saveText = () => {
    const words = text.trim();
    if (words && words !== action.text) onChange({ text: words });
  };
  return (
    <>
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
        name={name}
        onChange={(owner) => {
          if (owner !== action.owner) onChange({ owner });
        }}
      />
      <div className="pair">
        <div>
          <DueField
            due={action.due}
            onChange={(due) => onChange({ due })}
            autoFocus={opened === 'due'}
          />
        </div>
        <KindSelect kind={action.kind} onChange={(kind) => onChange({ kind })} />
      </div>
      <Detail action={action} onChange={onChange} />
      <Besides
        way={action.approach}
        proposedBy={action.proposedBy}
        name={name}
        onChange={onChange}
      />
    </>
  );
}
