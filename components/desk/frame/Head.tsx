import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '@/components/ui/text';

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
    document.title = t('desk.title', { place: title });
    if (arrived) heading.current?.focus();
  }, [title, arrived]);
  return (
    <h1 className="dk-head" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
