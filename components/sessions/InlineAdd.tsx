import { type FormEvent, useRef } from 'react';
import { AddLine } from '@/components/ui/AddLine';
import { t } from '@/components/ui/text';
import { useSending } from '@/components/ui/use-sending';
import { useDraft } from './use-draft';

interface Props {
  /** What is typed is kept under this name. */
  draft: string;
  label: string;
  placeholder: string;
  /** Resolves to whether it was saved; the words come back otherwise. */
  onAdd(text: string): Promise<boolean>;
}

/** One line that adds something with Enter or its button, and is ready for the next. */
export function InlineAdd({ draft, label, placeholder, onAdd }: Props) {
  const [text, setText] = useDraft(draft, '');
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
    <AddLine
      ref={form}
      className="gs-add"
      label={label}
      placeholder={placeholder}
      text={text}
      onText={setText}
      onSubmit={add}
      button={{ says: t('sessions.add') }}
    />
  );
}
