import {
  createContext,
  createElement,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { addUnsaved, isLike, isSame, leaveBehind, leftIn, onBrought } from '@/lib/shared/unsaved';

/** Where in the page fields stand whose names mean something only there: a place of the desk, a meeting in the panel. */
export const UnsavedAt = createContext('');

/**
 * A state that is saved only by a button, or never: it comes back when the page is begun anew by the lock. `name` is the
 * field's own at its place, `first` what stands there before anything is typed, `fits` judges what comes back, which is
 * JSON; without it, it has to be of the form of `first`.
 */
export function useUnsaved<T>(
  name: string,
  first: T,
  fits = (value: unknown): value is T => isLike(first, value),
) {
  const whole = `${useContext(UnsavedAt)} ${name}`;
  const before = () => {
    const value = leftIn(whole);
    return fits(value) ? value : undefined;
  };
  const [value, set] = useState<T>(() => before() ?? first);
  const now = useRef({ value, first, before });
  now.current = { value, first, before };
  useEffect(() => {
    const takeUp = () => {
      const { current } = now;
      const came = current.before();
      if (came !== undefined && isSame(current.value, current.first)) set(came);
      leaveBehind(whole);
    };
    takeUp();
    const unheard = onBrought(takeUp);
    const untold = addUnsaved(() => {
      const { current } = now;
      return isSame(current.value, current.first) ? [] : [[whole, current.value]];
    });
    return () => {
      unheard();
      untold();
    };
  }, [whole]);
  return [value, set] as const;
}

/** Fields of one of several things alike, by its id. */
export function UnsavedIn({ of, children }: { of: string; children: ReactNode }) {
  const at = useContext(UnsavedAt);
  return createElement(UnsavedAt, { value: `${at} ${of}` }, children);
}

/** Judges what comes back where only some values are known. */
export const oneOf =
  <const T>(known: readonly T[]) =>
  (value: unknown): value is T =>
    known.includes(value as T);
