import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import { type Segment, segmentsOf } from '@/lib/popup/segments';
import type { Span } from '@/lib/quick-log/types';

interface Props extends ComponentProps<'input'> {
  value: string;
  /** The line that the spans belong to; it may be a keystroke behind. */
  read: string;
  spans: readonly Span[];
}

function Underlay({ segments }: { segments: readonly Segment[] }) {
  return segments.map(({ start, text, part }) =>
    part ? (
      <mark key={start} className={part === 'owner' ? 'o' : undefined}>
        {text}
      </mark>
    ) : (
      <span key={start}>{text}</span>
    ),
  );
}

/**
 * A plain input, so that input methods, undo and screen readers work as everywhere, with the same
 * text unseen behind it, whose underlines show what was read.
 */
export function TypedLine({ value, read, spans, ...rest }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const under = useRef<HTMLDivElement>(null);
  const follow = () => {
    if (input.current && under.current) under.current.scrollLeft = input.current.scrollLeft;
  };
  // The browser scrolls the input on typing, on arrow keys and while selecting; not each of these
  // sends a scroll event.
  useLayoutEffect(follow);
  return (
    <div className="typed">
      <div ref={under} className="under" aria-hidden="true">
        <Underlay segments={segmentsOf(read, spans)} />
      </div>
      <input
        {...rest}
        ref={input}
        className="txt"
        value={value}
        onScroll={follow}
        onSelect={follow}
        onKeyUp={follow}
        onPointerMove={follow}
        autoComplete="off"
        spellCheck
      />
    </div>
  );
}
