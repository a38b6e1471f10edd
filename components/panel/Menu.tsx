import { type KeyboardEvent, useRef, useState } from 'react';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import type { Meeting } from '@/lib/mentoring/meeting';
import { MenuItems } from './pieces-later';

/** What is seldom needed in a meeting with `name` (their first; '' for nobody): native `details`, closed by Escape and by leaving it. */
export function Menu({ meeting, name }: { meeting: Meeting; name: string }) {
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLDetailsElement>(null);
  const shut = () => {
    if (box.current) box.current.open = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !box.current?.open) return;
    event.stopPropagation();
    shut();
    box.current.querySelector('summary')?.focus();
  };
  return (
    <details
      className="menu"
      ref={box}
      onToggle={() => setAsked(true)}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) shut();
      }}
    >
      <summary className="ib" aria-label={t('panel.menu')} title={t('panel.menu')}>
        <Icon name="more" />
      </summary>
      {asked ? <MenuItems meeting={meeting} name={name} shut={shut} /> : null}
    </details>
  );
}
