import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '@/components/ui/text';
import { isLockOn } from '@/lib/lock/mirror';

interface Props {
  /** The place's name, for the tab. */
  title: string;
  children: ReactNode;
  /** Whether the reader came from another place of the desk: then the heading takes the focus. */
  arrived: boolean;
}

/** The heading of a place; it names the tab and takes the focus when the place changes. */
export function Head({ title, children, arrived }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The browser keeps a page's title in its history: with a lock it tells nothing.
    document.title = isLockOn() ? 'Cairn' : t('desk.title', { place: title });
    if (arrived) heading.current?.focus();
  }, [title, arrived]);
  return (
    <h1 className="dk-head" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
