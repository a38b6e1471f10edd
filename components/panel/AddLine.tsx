import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { Icon } from '@/components/ui/Icon';
import { Kbd } from '@/components/ui/Kbd';

interface Props {
  label: string;
  placeholder: string;
  /** Resolves to whether the text was saved; it stays in the field otherwise. */
  onAdd(text: string): Promise<boolean>;
  onCancel?(): void;
  shortcut?: string;
  /** What the key of the panel looks for. */
  field?: 'write' | 'raise';
  autoFocus?: boolean;
  className?: string;
}

/** One line that adds something with Enter and is ready for the next. */
export function AddLine({ className = 'addline', ...props }: Props) {
  const { label, placeholder, onAdd, onCancel, shortcut, field, autoFocus } = props;
  const id = useId();
  const [text, setText] = useState('');
  const sending = useRef(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim() || sending.current) return;
    sending.current = true;
    const saved = await onAdd(text.trim());
    sending.current = false;
    if (saved) setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && onCancel) onCancel();
  };
  return (
    <form className={className} onSubmit={submit}>
      <Icon name="plus" />
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        placeholder={placeholder}
        data-field={field}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: only on a line that the user has just opened
        autoFocus={autoFocus}
      />
      {shortcut ? <Kbd wide>{shortcut}</Kbd> : null}
    </form>
  );
}
