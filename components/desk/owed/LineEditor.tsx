import { type KeyboardEvent, useRef } from 'react';
import { type ActionEdit, ActionFields } from '@/components/actions/ActionFields';
import { isOpened, type Opened } from '@/components/actions/opened';
import { IconButton } from '@/components/ui/Button';
import { EditForm } from '@/components/ui/EditForm';
import { awaitFocus } from '@/components/ui/follow-focus';
import { t } from '@/components/ui/text';
import { UnsavedIn, useUnsaved } from '@/components/ui/use-unsaved';
import { isActionEdit } from '@/lib/desk/owed/edit';
import type { Action } from '@/lib/mentoring/action';
import { isolate } from '@/lib/shared/isolate';
import { SaveOrCancel } from '../frame/SaveOrCancel';

/** Changes an action; true when it was done. */
export type OnEdit = (id: string, change: ActionEdit) => Promise<boolean>;

interface Props {
  action: Action;
  /** The other side's first name; '' where nobody is known. */
  name: string;
  opened: Opened;
  onEdit: OnEdit;
  onClose(): void;
}

/** Changes an action in its place. All of it is saved at once, as one step to undo; Escape saves nothing. */
export function LineEditor({ action, name, opened, onEdit, onClose }: Props) {
  const form = useRef<HTMLDivElement>(null);
  // What is typed is told when a field is left, which saving itself brings about.
  const [changed, setChanged] = useUnsaved('changed', {}, isActionEdit);
  const change = useRef(changed);
  change.current = changed;
  const note = (part: ActionEdit) => {
    change.current = { ...change.current, ...part };
    setChanged(change.current);
  };
  const save = async () => {
    const at = document.activeElement;
    const inside = at instanceof HTMLElement && form.current?.contains(at) ? at : null;
    inside?.blur();
    if (Object.keys(change.current).length === 0) return true;
    if (change.current.owner) awaitFocus(action.id);
    const done = await onEdit(action.id, change.current);
    if (!done) inside?.focus();
    return done;
  };
  return (
    <EditForm onSave={save} onClose={onClose}>
      <div ref={form} className="edit-fields">
        <ActionFields
          action={{ ...action, ...changed }}
          name={name}
          opened={opened}
          onChange={note}
        />
      </div>
      <div className="acts">
        <SaveOrCancel onClose={onClose} />
      </div>
    </EditForm>
  );
}

/** What a row needs to open its editor: a button, two keys, and the editor itself while it is open. */
export function useEditor(action: Action, name: string, onEdit: OnEdit) {
  const [opened, setOpened] = useUnsaved(`action ${action.id}`, null, isOpened);
  const flip = () => setOpened(opened ? null : 'all');
  return {
    /** Enter on the row itself, and D. True when the key was one of them. */
    onKey(event: KeyboardEvent): boolean {
      const key = event.key.toLowerCase();
      if (key === 'enter' && event.target === event.currentTarget) flip();
      else if (key === 'd') setOpened('due');
      else return false;
      return true;
    },
    button: (
      <IconButton
        icon="more"
        label={t('panel.action.more', { text: isolate(action.text) })}
        aria-expanded={opened !== null}
        onClick={flip}
      />
    ),
    editor: opened ? (
      <UnsavedIn of={action.id}>
        <LineEditor
          key={opened}
          action={action}
          name={name}
          opened={opened}
          onEdit={onEdit}
          onClose={() => setOpened(null)}
        />
      </UnsavedIn>
    ) : null,
  };
}
