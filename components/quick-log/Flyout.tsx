import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { placeList } from '@/lib/popup/place';
import type { Look } from './known';

interface Props {
  /** The chip it belongs to. */
  chip: RefObject<HTMLElement | null>;
  look: Look;
  onLeave(): void;
  children: ReactNode;
}

function put(list: HTMLElement, chip: HTMLElement, above: boolean) {
  const viewport = { width: document.documentElement.clientWidth };
  const { left, top } = placeList(
    chip.getBoundingClientRect(),
    list.getBoundingClientRect(),
    viewport,
    above,
  );
  list.style.left = `${left + (above ? 0 : scrollX)}px`;
  list.style.top = `${top + (above ? 0 : scrollY)}px`;
}

/**
 * A native popover beside its chip. "manual", because a chip that lost the focus to the list must
 * be able to close it with a second press, which light dismissal would turn into opening it anew.
 */
export function Flyout({ chip, look, onLeave, children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useLayoutEffect(() => {
    const list = ref.current;
    if (!list) return;
    if ('showPopover' in list) list.showPopover();
    if (chip.current) put(list, chip.current, look === 'dock');
    const left = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node) {
        if (!list.contains(relatedTarget)) leave.current();
        return;
      }
      // The focus may also be lost because one list gave way to another inside: wait for it to land.
      queueMicrotask(() => list.contains(document.activeElement) || leave.current());
    };
    list.addEventListener('focusout', left);
    return () => list.removeEventListener('focusout', left);
  }, [chip, look]);
  return (
    <div ref={ref} popover="manual" className={`choices ${look}`}>
      {children}
    </div>
  );
}
