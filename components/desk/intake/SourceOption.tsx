import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/Icon';
import { join } from '@/components/ui/join';

interface Props {
  /** The radio group it belongs to. */
  group: string;
  value: string;
  icon: IconName;
  title: string;
  about: string;
  /** How long it takes, roughly. */
  time: string;
  chosen: boolean;
  onChoose(): void;
  /** Shown where it is chosen. */
  children?: ReactNode;
}

/** One way by which a calendar can come in. */
export function SourceOption(props: Props) {
  const { group, value, icon, title, about, time, chosen, onChoose, children } = props;
  return (
    <div className={join('dk-o', chosen && 'on')}>
      <label>
        <input type="radio" name={group} value={value} checked={chosen} onChange={onChoose} />
        <Icon name={icon} />
        <span>
          <b>{title}</b>
          <span className="dk-oa">{about}</span>
        </span>
        <span className="m">{time}</span>
      </label>
      {chosen ? children : null}
    </div>
  );
}
