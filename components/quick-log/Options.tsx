import { useEffect, useRef } from 'react';
import type { Choice } from './choice';

interface Props {
  /** The list's id; the options' ids begin with it. */
  id: string;
  choices: readonly Choice[];
  current: number;
  chosen: string;
  onChoose(key: string): void;
}

/** The id by which a list names its active option. */
export function optionId(list: string, at: number): string | undefined {
  return at < 0 ? undefined : `${list}-${at}`;
}

/** The entries of a list; keys reach them through the element that has the focus. */
export function Options({ id, choices, current, chosen, onChoose }: Props) {
  const active = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the active entry is another element then
  useEffect(() => {
    active.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return choices.map(({ key, label, detail }, at) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list names it by aria-activedescendant
    <div
      key={key}
      ref={at === current ? active : undefined}
      id={optionId(id, at)}
      role="option"
      aria-selected={key === chosen}
      className={at === current ? 'option at' : 'option'}
      onClick={() => onChoose(key)}
    >
      <span>{label}</span>
      {detail ? <span className="m num">{detail}</span> : null}
    </div>
  ));
}
