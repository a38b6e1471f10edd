import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import { isolate } from '@/lib/shared/isolate';

interface Props {
  /** The question; it names the field too. */
  label: string;
  value: string;
  /** What stands there while nothing is answered. */
  empty: string;
  /** Opened at once: a line that was just asked for. */
  opened?: boolean;
  onSave(text: string): Promise<boolean>;
  onClose?(): void;
}

function Editor({ label, value, onSave, onClose }: Omit<Props, 'empty' | 'opened'>) {
  const [text, setText] = useUnsaved(`answer ${label}`, value);
  const save = async () => {
    if (text.trim() === value.trim() || (await onSave(text.trim()))) onClose?.();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose?.();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
  };
  return (
    <form className="dk-inline-form" onSubmit={submit} onKeyDown={keys}>
      <TextField
        label={label}
        hideLabel
        autoFocus
        dir="auto"
        rows={2}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <span className="dk-inline-do">
        <Button small type="submit">
          {t('desk.rel.save')}
        </Button>
        <Button small kind="quiet" onClick={() => onClose?.()}>
          {t('desk.rel.cancel')}
        </Button>
      </span>
    </form>
  );
}

/** One line that opens for writing when it is pressed, and closes again. */
export function InlineText({ label, value, empty, opened = false, onSave, onClose }: Props) {
  const [open, setOpen] = useUnsaved(`open ${label}`, opened);
  const button = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    if (!open && closed.current) button.current?.focus();
    closed.current = false;
  }, [open]);
  const close = () => {
    closed.current = true;
    setOpen(false);
    onClose?.();
  };
  if (open) return <Editor label={label} value={value} onSave={onSave} onClose={close} />;
  const answer = value ? isolate(value) : empty;
  return (
    <button
      ref={button}
      type="button"
      className={value ? 'dk-inline' : 'dk-inline dk-inline-empty'}
      aria-label={t('desk.rel.change', { question: label, answer })}
      onClick={() => setOpen(true)}
    >
      <bdi>{value || empty}</bdi>
    </button>
  );
}
