import { useEffect, useRef, useState } from 'react';
import { TextField } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import { type Kept, TypedText } from '@/lib/preparation/typed';

interface Props {
  label: string;
  hideLabel?: boolean;
  rows?: number;
  /** What lies on disk. */
  value: string;
  /** Stores the text; called with each change of it. */
  onSave(text: string): Promise<unknown>;
}

function useTypedText(onSave: Props['onSave']) {
  const [kept, setKept] = useState<Kept>('kept');
  const save = useRef(onSave);
  save.current = onSave;
  const [typed] = useState(
    () =>
      new TypedText({
        save: (text) => save.current(text),
        onKept: setKept,
        later: (run, ms) => void setTimeout(run, ms),
      }),
  );
  return { typed, kept };
}

/** Several lines that are on disk as soon as they are typed. */
export function TypedField({ value, onSave, rows = 2, ...label }: Props) {
  const [text, setText] = useState(value);
  const { typed, kept } = useTypedText(onSave);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // What another window wrote comes in, but never under the hands of whoever is writing here.
    if (!typed.pending && document.activeElement !== field.current) setText(value);
  }, [value, typed]);
  return (
    <TextField
      {...label}
      ref={field}
      className="pp-typed"
      rows={rows}
      dir="auto"
      value={text}
      error={kept === 'failed' ? t('prepare.unsaved') : undefined}
      onChange={(event) => {
        setText(event.currentTarget.value);
        typed.type(event.currentTarget.value);
      }}
    />
  );
}
