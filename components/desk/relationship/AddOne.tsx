import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';

interface Props {
  label: string;
  /** The button's name, with its visible word in it; made of `label` where left out. */
  does?: string;
  onAdd(text: string): Promise<boolean>;
  children?: ReactNode;
}

/** A line to write one more into; Enter adds it, and the line stays for the next. */
export function AddOne({ label, does, onAdd, children }: Props) {
  const [text, setText] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() && (await onAdd(text.trim()))) setText('');
  };
  return (
    <form className="dk-add" onSubmit={add}>
      <div>
        <Field
          label={label}
          hideLabel
          dir="auto"
          autoComplete="off"
          placeholder={label}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {children}
      <Button
        small
        type="submit"
        aria-label={does ?? t('desk.rel.add.of', { text: label })}
        disabled={text.trim() === ''}
      >
        {t('desk.rel.add')}
      </Button>
    </form>
  );
}
