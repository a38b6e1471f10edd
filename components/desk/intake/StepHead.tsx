import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of one step of the import; it takes the focus that the step before it held. */
export function StepHead({ id, children }: { id?: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
