import { type ReactNode, useId } from 'react';

interface Props {
  id?: string;
  title: ReactNode;
  /** A number or a few words beside the title. */
  aside?: ReactNode;
  /** A button at the end of the heading. */
  action?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A landmark with its heading. */
export function Section({ id, title, aside, action, className = 'sec', children }: Props) {
  const heading = useId();
  return (
    <section className={className} id={id} aria-labelledby={heading}>
      <div className="sech">
        <h2 id={heading}>{title}</h2>
        {aside === undefined ? null : <span className="c num">{aside}</span>}
        {action ? <span className="a">{action}</span> : null}
      </div>
      {children}
    </section>
  );
}
