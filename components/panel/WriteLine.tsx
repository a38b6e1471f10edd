import { useId, useRef, useState } from 'react';
import type { ByHand } from '@/lib/panel/line';
import { AddLine } from './AddLine';
import { usePanelDo } from './do';
import { LineChips } from './pieces-later';

interface Props {
  label: string;
  placeholder: string;
  /** Whether it may become a note or an agenda item too, as in a meeting. */
  any?: boolean;
}

/** The line at the bottom of the panel, and under it how it was read, part by part, once that is loaded. */
export function WriteLine({ label, placeholder, any = false }: Props) {
  const act = usePanelDo();
  const id = useId();
  const [line, setLine] = useState(act.unsent);
  const [set, setSet] = useState<ByHand>({});
  const latest = useRef(line);
  const onLine = (text: string) => {
    latest.current = text;
    act.keepUnsent(text);
    setLine(text);
    if (!text) setSet({});
  };
  const write = async (text: string) => {
    const written = await act.write(text, set);
    // It comes back into the field as it was, unless the next is in it already.
    if (!written && !latest.current) setSet(set);
    return written;
  };
  return (
    <>
      <AddLine
        id={id}
        className="quick"
        label={label}
        placeholder={placeholder}
        onAdd={write}
        begun={line}
        onLine={onLine}
        shortcut="N"
        field="write"
      />
      {line.trim() ? <LineChips line={line} any={any} set={set} onSet={setSet} form={id} /> : null}
    </>
  );
}
