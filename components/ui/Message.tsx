import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

interface Props {
  tone: 'warn' | 'bad';
  icon?: IconName;
  children: ReactNode;
  /** One button; at most a quiet second to put the message away. */
  action?: ReactNode;
}

/** Something is off: what, and the one thing to do about it. */
export function Message({ tone, icon, children, action }: Props) {
  const role = tone === 'bad' ? 'alert' : 'status';
  return (
    <div className={tone === 'bad' ? 'msg b' : 'msg w'} role={role}>
      <Icon name={icon ?? (tone === 'bad' ? 'info' : 'clock')} />
      <p>{children}</p>
      {action ? <span className="msg-a">{action}</span> : null}
    </div>
  );
}
