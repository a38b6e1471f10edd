import { useEffect, useId, useRef, useState } from 'react';
import { t } from '../ui/text';
import { type Choice, matching, typeAhead } from './choice';
import { Options, optionId } from './Options';
import { useChoiceKeys } from './use-choice-keys';

/** Lists longer than this are narrowed by typing rather than walked through. */
const LONG = 9;

interface Props {
  label: string;
  choices: readonly Choice[];
  chosen: string;
  /** What was typed on the chip to open the list. */
  typed: string;
  onChoose(key: string): void;
  onClose(): void;
}

function useFocus<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
  }, []);
  return ref;
}

function startOf({ choices, chosen, typed }: Props): number {
  const now = Math.max(
    0,
    choices.findIndex(({ key }) => key === chosen),
  );
  return typed ? Math.max(0, typeAhead(choices, typed, now + 1)) : now;
}

function ShortList(props: Props) {
  const id = useId();
  const list = useFocus<HTMLDivElement>();
  const { choices, onChoose, onClose } = props;
  const [start] = useState(() => startOf(props));
  const keys = useChoiceKeys({ shown: choices, start, letters: true, onChoose, onClose });
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={props.label}
      aria-activedescendant={optionId(id, keys.current)}
      tabIndex={0}
      onKeyDown={keys.onKeyDown}
    >
      <Options {...props} id={id} current={keys.current} />
    </div>
  );
}

function LongList({ label, choices, chosen, typed, onChoose, onClose }: Props) {
  const id = useId();
  const input = useFocus<HTMLInputElement>();
  const [find, setFind] = useState(typed);
  const { shown, more } = matching(choices, find);
  const keys = useChoiceKeys({ shown, start: 0, letters: false, onChoose, onClose });
  const change = (text: string) => {
    setFind(text);
    keys.first();
  };
  const options = { id, choices: shown, current: keys.current, chosen, onChoose };
  return (
    <>
      <input
        ref={input}
        className="field"
        role="combobox"
        aria-label={t('popup.findIn', { list: label })}
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={optionId(id, keys.current)}
        aria-autocomplete="list"
        placeholder={t('popup.find')}
        value={find}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={keys.onKeyDown}
        autoComplete="off"
      />
      <div role="listbox" id={id} aria-label={label}>
        <Options {...options} />
      </div>
      {shown.length === 0 ? <p className="m">{t('popup.nothingFound')}</p> : null}
      {more > 0 ? <p className="m">{t('popup.more', { n: more })}</p> : null}
    </>
  );
}

/** A list to choose from by arrows and Enter, by first letters, or by pointer; a long one is searched. */
export function ChoiceList(props: Props) {
  return props.choices.length > LONG ? <LongList {...props} /> : <ShortList {...props} />;
}
