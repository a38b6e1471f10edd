import type { ComponentProps, ReactNode } from 'react';
import { join } from './join';

interface Props extends Omit<ComponentProps<'li'>, 'children'> {
  /** The check, or a number, in the first column. */
  lead: ReactNode;
  text: ReactNode;
  /** At most two details. */
  details?: ReactNode;
  /** Owner mark and buttons. */
  end?: ReactNode;
  /** What is being talked about now. */
  now?: boolean;
  /** Opens below the words: an editor, or the row's actions. */
  children?: ReactNode;
}

/** A row of a list; `data-row` is what J and K walk along. */
export function Row({ lead, text, details, end, now, children, className, ...rest }: Props) {
  return (
    <li
      tabIndex={-1}
      data-row=""
      aria-current={now ? 'step' : undefined}
      {...rest}
      className={join('row', now && 'now', className)}
    >
      {lead}
      <div>
        <span className="t">{text}</span>
        {details ? <span className="m">{details}</span> : null}
        {children}
      </div>
      {end ? <span className="rend">{end}</span> : null}
    </li>
  );
}
