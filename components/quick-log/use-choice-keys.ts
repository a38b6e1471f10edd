import { type KeyboardEvent, useRef, useState } from 'react';
import { type Choice, typeAhead } from './choice';

/** Keys typed within this many ms belong to one word. */
const PAUSE = 700;

interface Options {
  shown: readonly Choice[];
  /** The entry that is active at first. */
  start: number;
  /** Letters jump to an entry; false where they go into a field of their own. */
  letters: boolean;
  onChoose(key: string): void;
  onClose(): void;
}

function moved(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(count - 1, at + 1);
  if (key === 'ArrowUp') return Math.max(0, at - 1);
  return null;
}

function jumped(key: string, count: number): number | null {
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Whether a key types a character. */
export function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}

/** Walks a list by arrows, Home, End and first letters; Enter and space choose, Escape closes. */
export function useChoiceKeys({ shown, start, letters, onChoose, onClose }: Options) {
  const [at, setAt] = useState(start);
  const word = useRef({ typed: '', time: 0 });
  const current = Math.min(at, shown.length - 1);

  const typeOn = (event: KeyboardEvent) => {
    const going = event.timeStamp - word.current.time < PAUSE ? word.current.typed : '';
    word.current = { typed: going + event.key, time: event.timeStamp };
    const found = typeAhead(shown, word.current.typed, going ? current : current + 1);
    if (found >= 0) setAt(found);
  };
  const act = (event: KeyboardEvent): boolean => {
    const { key } = event;
    const walk = moved(key, current, shown.length) ?? (letters ? jumped(key, shown.length) : null);
    const choice = shown[current];
    if (walk !== null) setAt(walk);
    else if (key === 'Enter' || (letters && key === ' ')) choice && onChoose(choice.key);
    else if (key === 'Escape') onClose();
    else if (letters && isLetter(event)) typeOn(event);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !act(event)) return;
    // Else Enter would send the form and Escape close the popup.
    event.preventDefault();
    event.stopPropagation();
  };
  return { current, onKeyDown, first: () => setAt(0) };
}
