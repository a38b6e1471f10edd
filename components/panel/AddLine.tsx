import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Kbd } from '@/components/ui/Kbd';
import { useSending } from '@/components/ui/use-sending';
import { useUnsaved } from '@/components/ui/use-unsaved';

interface Props {
  /** The form's, for a button that stands outside of it. */
  id?: string;
  label: string;
  placeholder: string;
  /** Resolves to whether the text was saved; it comes back into the field otherwise. */
  onAdd(text: string): Promise<boolean>;
  onCancel?(): void;
  shortcut?: string;
  /** What the key of the panel looks for. */
  field?: 'write' | 'raise';
  autoFocus?: boolean;
  /** The words of a button that adds too; it is there once something is typed. */
  button?: string;
  className?: string;
  /** What the line holds at first. */
  begun?: string;
  /** Hears of each change of the line. */
  onLine?(line: string): void;
}

/** One line that adds something with Enter and is ready for the next. */
export function AddLine({ className = 'addline', ...props }: Props) {
  const { label, placeholder, onAdd, onCancel, shortcut, field, autoFocus, button, begun, onLine } =
    props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useUnsaved(`line ${label}`, begun ?? '');
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
    // A button goes with the text; the line stays ready for the next.
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && onCancel) onCancel();
  };
  return (
    <form id={props.id} className={className} onSubmit={onSubmit}>
      <Icon name="plus" />
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      <input
        ref={input}
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
      {button && text.trim() ? (
        <Button small type="submit">
          {button}
        </Button>
      ) : null}
      {shortcut ? <Kbd wide>{shortcut}</Kbd> : null}
    </form>
  );
}
