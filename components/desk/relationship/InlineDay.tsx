import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { DateField } from '@/components/ui/DateField';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import { showDate } from '@/lib/i18n/dates';

interface Props {
  /** The question; it names the field too. */
  label: string;
  /** A local date, or null. */
  value: string | null;
  /** What stands there while there is none. */
  empty: string;
  onSave(day: string | null): Promise<boolean>;
}

function Editor({ label, value, onSave, onClose }: Omit<Props, 'empty'> & { onClose(): void }) {
  const [day, setDay] = useUnsaved(`answer ${label}`, value ?? '');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (day === (value ?? '') || (await onSave(day || null))) onClose();
  };
  return (
    <form className="dk-inline-form" onSubmit={save}>
      <DateField
        label={label}
        hideLabel
        autoFocus
        value={day}
        onChange={(event) => setDay(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      <span className="dk-inline-do">
        <Button small type="submit">
          {t('desk.rel.save')}
        </Button>
        <Button small kind="quiet" onClick={onClose}>
          {t('desk.rel.cancel')}
        </Button>
      </span>
    </form>
  );
}

/** A day that opens for writing when it is pressed, and closes again. */
export function InlineDay({ label, value, empty, onSave }: Props) {
  const [open, setOpen] = useUnsaved(`open ${label}`, false);
  const [was, setWas] = useState(false);
  const close = () => {
    setOpen(false);
    setWas(true);
  };
  if (open) return <Editor label={label} value={value} onSave={onSave} onClose={close} />;
  const answer = value ? showDate(value) : empty;
  return (
    <button
      type="button"
      // biome-ignore lint/a11y/noAutofocus: the editor that had the focus has just closed here
      autoFocus={was}
      className={value ? 'dk-inline' : 'dk-inline dk-inline-empty'}
      aria-label={t('desk.rel.change', { question: label, answer })}
      onClick={() => setOpen(true)}
    >
      {answer}
    </button>
  );
}
