import type { ComponentProps } from 'react';
import { Icon, type IconName } from './Icon';
import { join } from './join';
import { Kbd } from './Kbd';

type Native = ComponentProps<'button'>;

interface Props extends Native {
  /** One primary button a screen. */
  kind?: 'primary' | 'plain' | 'quiet';
  small?: boolean;
  /** The key that does the same. */
  shortcut?: string;
}

/** A button with words. */
export function Button({ kind = 'plain', small, shortcut, className, children, ...rest }: Props) {
  const looks = [kind === 'primary' && 'pri', kind === 'quiet' && 'quiet', small && 'sm'];
  return (
    <button type="button" {...rest} className={join('btn', ...looks, className)}>
      {children}
      {shortcut ? <Kbd>{shortcut}</Kbd> : null}
    </button>
  );
}

/** A button with an icon only; `label` names it, on hover too. */
export function IconButton({
  icon,
  label,
  className,
  ...rest
}: Native & { icon: IconName; label: string }) {
  return (
    <button
      type="button"
      {...rest}
      className={join('ib', className)}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} />
    </button>
  );
}
