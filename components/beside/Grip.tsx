import { type KeyboardEvent, type PointerEvent, useState } from 'react';
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
  onWidth(width: number): void;
  /** Where the edge would come to stand if the user let go now; null: they have. */
  onPull(width: number | null): void;
  onFold(): void;
}

/** The width that a key asks for; the edge moves with the arrow. https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/ */
export function widthBy(
  key: string,
  shift: boolean,
  { width, least, most }: Pick<GripProps, 'width' | 'least' | 'most'>,
) {
  const by = shift ? STRIDE : STEP;
  const asked = { ArrowLeft: width + by, ArrowRight: width - by, Home: least, End: most }[key];
  return asked === undefined ? null : Math.min(Math.max(asked, least), most);
}

/**
 * The edge that is pulled, by mouse, finger or arrows. While it is pulled only a line moves: the page around would be
 * laid out anew at each step, and the pointer is told by coordinates that would move along.
 */
export function Grip(props: GripProps) {
  const { width, least, most, onWidth, onPull, onFold } = props;
  const [held, setHeld] = useState<number | null>(null);
  const [pulled, setPulled] = useState(width);
  const at = (event: PointerEvent) =>
    Math.round(Math.min(Math.max(width + (held ?? 0) - event.clientX, least), most));
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setHeld(event.clientX);
    setPulled(width);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (held === null) return;
    setPulled(at(event));
    onPull(at(event));
  };
  const letGo = (event: PointerEvent, kept: boolean) => {
    if (held === null) return;
    setHeld(null);
    onPull(null);
    if (kept && at(event) !== width) onWidth(at(event));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = widthBy(event.key, event.shiftKey, props);
    if (wanted === null && event.key !== 'Enter') return;
    // Arrows walk in the panel, elsewhere.
    event.preventDefault();
    event.stopPropagation();
    if (wanted === null) onFold();
    else onWidth(wanted);
  };
  const shown = held === null ? width : pulled;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a splitter that is moved has a value, which no element has.
    <div
      className={join('grip', held !== null && 'held')}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('beside.width')}
      aria-valuenow={shown}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuetext={t('beside.pixels', { n: shown })}
      title={t('beside.width')}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={(event) => letGo(event, true)}
      onPointerCancel={(event) => letGo(event, false)}
      onKeyDown={onKeyDown}
    >
      <Icon name="drag" />
      {shown < width ? <span className="line" style={{ insetInlineStart: width - shown }} /> : null}
    </div>
  );
}
