import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of one step; it takes the focus that the step before it held, unless a field of this one has it. */
export function StepHead({ id, children }: { id?: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const field = document.activeElement?.matches('input');
    const here = heading.current?.parentElement?.contains(document.activeElement);
    if (!field || !here) heading.current?.focus();
  }, []);
  return (
    <h2 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
