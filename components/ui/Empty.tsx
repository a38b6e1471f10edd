import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

interface Props {
  icon: IconName;
  children: ReactNode;
  action?: ReactNode;
}

/** Nothing there yet: one sentence, one action. */
export function Empty({ icon, children, action }: Props) {
  return (
    <div className="emp">
      <Icon name={icon} />
      <p>{children}</p>
      {action}
    </div>
  );
}

/** Grey bars that show only when loading takes longer than 300 ms. */
export function Loading({ label }: { label: string }) {
  return (
    <div className="sk late" role="status">
      <i style={{ width: '70%' }} />
      <i style={{ width: '45%' }} />
      <span className="vh">{label}</span>
    </div>
  );
}
