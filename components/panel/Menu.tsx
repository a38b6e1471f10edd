import { type KeyboardEvent, useRef } from 'react';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import type { Meeting } from '@/lib/mentoring/meeting';
import { usePanelDo } from './do';

function safeLink(url: string | null): string | null {
  return url && /^https:\/\//i.test(url) ? url : null;
}

/** What is seldom needed in a meeting: native `details`, closed by Escape and by leaving it. */
export function Menu({ meeting }: { meeting: Meeting }) {
  const act = usePanelDo();
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
  const item = (words: string, run: () => void) => (
    <li>
      <button
        type="button"
        onClick={() => {
          shut();
          run();
        }}
      >
        {words}
      </button>
    </li>
  );
  const link = safeLink(meeting.joinUrl);
  return (
    <details
      className="menu"
      ref={box}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) shut();
      }}
    >
      <summary className="ib" aria-label={t('panel.menu')} title={t('panel.menu')}>
        <Icon name="more" />
      </summary>
      <ul className="sh">
        {link ? (
          <li>
            <a href={link} target="_blank" rel="noreferrer">
              {t('panel.menu.join')}
            </a>
          </li>
        ) : null}
        {item(t('panel.menu.close'), act.startClosing)}
        {item(t('panel.keys'), act.showKeys)}
        {item(t('panel.menu.now'), act.backToNow)}
      </ul>
    </details>
  );
}
