import type { ComponentProps, ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import { join } from './join';

interface Props extends ComponentProps<'button'> {
  icon?: IconName;
  /** An owner mark or stone in the icon's place. */
  mark?: ReactNode;
}

/** One parsed part of a line; pressing it opens a list, never a dialog. */
export function Chip({ icon, mark, className, children, ...rest }: Props) {
  return (
    <button type="button" {...rest} className={join('chip', className)}>
      {icon ? <Icon name={icon} small /> : mark}
      {children}
    </button>
  );
}

/** A detail of a row: icon and words; `warn` for what is late. */
export function Tag({
  icon,
  warn,
  children,
}: {
  icon?: IconName;
  warn?: boolean;
  children: ReactNode;
}) {
  return (
    <span className={warn ? 'tag warn' : 'tag'}>
      {icon ? <Icon name={icon} small /> : null}
      {children}
    </span>
  );
}
