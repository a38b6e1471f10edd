import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import { useSending } from '@/components/ui/use-sending';

interface Props {
  label: string;
  placeholder: string;
  /** Resolves to whether it was saved; the words come back otherwise. */
  onAdd(text: string): Promise<boolean>;
}

/** One line that adds something with Enter or its button, and is ready for the next. */
export function InlineAdd({ label, placeholder, onAdd }: Props) {
  const [text, setText] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const send = useSending<string>({ empty: text === '', putBack: setText });
  const add = (event: FormEvent) => {
    event.preventDefault();
    const line = text.trim();
    if (!line) return;
    setText('');
    send(line, () => onAdd(line));
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} className="gs-add" onSubmit={add}>
      <div>
        <Field
          label={label}
          hideLabel
          dir="auto"
          autoComplete="off"
          placeholder={placeholder}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <Button small type="submit" disabled={text.trim() === ''}>
        {t('sessions.add')}
      </Button>
    </form>
  );
}
