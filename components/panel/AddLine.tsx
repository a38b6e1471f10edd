import { type FormEvent, type KeyboardEvent, useEffect, useId, useState } from 'react';
import { Icon } from '@/components/ui/Icon';
import { Kbd } from '@/components/ui/Kbd';
import { useSending } from '@/components/ui/use-sending';

interface Props {
  label: string;
  placeholder: string;
  /** Resolves to whether the text was saved; it comes back into the field otherwise. */
  onAdd(text: string): Promise<boolean>;
  onCancel?(): void;
  shortcut?: string;
  /** What the key of the panel looks for. */
  field?: 'write' | 'raise';
  autoFocus?: boolean;
  /** Adds what was typed on leaving the line too, where the page is left with it. */
  addsOnLeave?: boolean;
  className?: string;
  /** What the line holds at first. */
  begun?: string;
  /** Hears of each change of the line. */
  onLine?(line: string): void;
}

/** One line that adds something with Enter and is ready for the next. */
export function AddLine({ className = 'addline', ...props }: Props) {
  const {
    label,
    placeholder,
    onAdd,
    onCancel,
    shortcut,
    field,
    autoFocus,
    addsOnLeave,
    begun,
    onLine,
  } = props;
  const id = useId();
  const [text, setText] = useState(begun ?? '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: it hears of the line, whoever it is
  useEffect(() => onLine?.(text), [text]);
  const send = useSending<string>({ empty: text === '', putBack: setText });
  const add = () => {
    const line = text.trim();
    if (!line) return;
    setText('');
    send(line, () => onAdd(line));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    add();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && onCancel) onCancel();
    // Ctrl+Enter leaves the page without leaving the line.
    if (addsOnLeave && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add();
  };
  return (
    <form className={className} onSubmit={onSubmit}>
      <Icon name="plus" />
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={addsOnLeave ? add : undefined}
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
