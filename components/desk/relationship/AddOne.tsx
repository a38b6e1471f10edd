import type { FormEvent, ReactNode } from 'react';
import { AddLine } from '@/components/ui/AddLine';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';

interface Props {
  label: string;
  /** The button's name, with its visible word in it; made of `label` where left out. */
  does?: string;
  onAdd(text: string): Promise<boolean>;
  children?: ReactNode;
}

/** A line to write one more into; Enter adds it, and the line stays for the next. */
export function AddOne({ label, does, onAdd, children }: Props) {
  const [text, setText] = useUnsaved(`add ${label}`, '');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() && (await onAdd(text.trim()))) setText('');
  };
  return (
    <AddLine
      className="dk-add"
      label={label}
      placeholder={label}
      text={text}
      onText={setText}
      onSubmit={add}
      button={{ says: t('desk.rel.add'), name: does ?? t('desk.rel.add.of', { text: label }) }}
    >
      {children}
    </AddLine>
  );
}
