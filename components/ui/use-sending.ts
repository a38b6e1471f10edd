import { useRef } from 'react';
import { flushSync } from 'react-dom';

interface Field<T> {
  empty: boolean;
  putBack(line: T): void;
}

/**
 * Sends the lines of one field one after the other, so that the field is free for the next at once.
 * What could not be saved comes back into the field as soon as nothing else is in it.
 */
export function useSending<T>(field: Field<T>) {
  const latest = useRef(field);
  latest.current = field;
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const unsaved = useRef<T[]>([]);
  const settle = (line: T, saved: boolean) => {
    if (!saved) unsaved.current.push(line);
    if (!latest.current.empty) return;
    const [back, ...rest] = unsaved.current;
    if (back === undefined) return;
    unsaved.current = rest;
    // At once: the next to fail must find the field taken.
    flushSync(() => latest.current.putBack(back));
  };
  /** `send` resolves to whether the line was saved; when it rejects, the line wasn't. */
  return (line: T, send: () => Promise<boolean>) => {
    const sent = last.current.then(send).catch(() => false);
    last.current = sent.then((saved) => settle(line, saved));
  };
}
