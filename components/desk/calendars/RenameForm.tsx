import { type FormEvent, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';

interface Props {
  /** The calendar's. */
  id: string;
  label: string;
  onSave(label: string): void;
  onCancel(): void;
}

/** What the user calls a calendar; Escape leaves it as it was. */
export function RenameForm({ id, label, onSave, onCancel }: Props) {
  const [text, setText] = useUnsaved(`label ${id}`, label);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave(text);
  };
  return (
    <form
      className="dk-inset"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Field
        ref={field}
        label={t('health.rename.name')}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        autoComplete="off"
        maxLength={120}
        placeholder={t('health.rename.hint')}
      />
      <div className="dk-answers">
        <Button small type="submit">
          {t('health.rename.save')}
        </Button>
        <Button small kind="quiet" onClick={onCancel}>
          {t('health.rename.cancel')}
        </Button>
      </div>
    </form>
  );
}
