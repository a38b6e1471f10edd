import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { Icon } from '@/components/ui/Icon';
import { join } from '@/components/ui/join';
import { t } from '@/components/ui/text';

const STEP = 16;
const STRIDE = 64;

export interface GripProps {
  /** All px; `width` is that of the panel with its edge. */
  width: number;
  least: number;
  most: number;
  /** `done`: the user has let go, and it is to be remembered. */
  onWidth(width: number, done: boolean): void;
  onFold(): void;
}

/** The width that a key asks for; the edge moves with the arrow. https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/ */
export function widthBy(key: string, shift: boolean, { width, least, most }: GripProps) {
  const by = shift ? STRIDE : STEP;
  const asked = { ArrowLeft: width + by, ArrowRight: width - by, Home: least, End: most }[key];
  return asked === undefined ? null : Math.min(Math.max(asked, least), most);
}

/** The edge that is pulled, by mouse, finger or arrows. */
export function Grip(props: GripProps) {
  const { width, least, most, onWidth, onFold } = props;
  const [held, setHeld] = useState<number | null>(null);
  const pulled = useRef<number | null>(null);
  const pull = (done: boolean) => {
    // The frame follows a moment later; until then its own coordinates are of the place before.
    if (held === null || pulled.current === null || (!done && window.innerWidth !== width)) return;
    const wanted = Math.min(Math.max(window.innerWidth - pulled.current + held, least), most);
    pulled.current = null;
    onWidth(done && window.innerWidth !== width ? width : wanted, done);
  };
  useEffect(() => {
    if (held === null) return;
    const follow = () => pull(false);
    window.addEventListener('resize', follow);
    return () => window.removeEventListener('resize', follow);
  });
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setHeld(event.clientX);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (held === null) return;
    pulled.current = event.clientX;
    pull(false);
  };
  const letGo = () => {
    if (held === null) return;
    pulled.current ??= held;
    pull(true);
    setHeld(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = widthBy(event.key, event.shiftKey, props);
    if (wanted === null && event.key !== 'Enter') return;
    // Arrows walk in the panel, elsewhere.
    event.preventDefault();
    event.stopPropagation();
    if (wanted === null) onFold();
    else onWidth(wanted, true);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a splitter that is moved has a value, which no element has.
    <div
      className={join('grip', held !== null && 'held')}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('beside.width')}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuetext={t('beside.pixels', { n: width })}
      title={t('beside.width')}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onKeyDown={onKeyDown}
    >
      <Icon name="drag" />
    </div>
  );
}
