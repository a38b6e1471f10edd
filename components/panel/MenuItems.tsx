import { t } from '@/components/ui/text';
import type { Meeting } from '@/lib/mentoring/meeting';
import { isolate } from '@/lib/shared/isolate';
import { useDoing, usePanelDo } from './do';

function safeLink(url: string | null): string | null {
  return url && /^https:\/\//i.test(url) ? url : null;
}

interface Props {
  meeting: Meeting;
  /** The partner's first name; '' where there is none. */
  name: string;
  /** Runs before what was chosen. */
  shut(): void;
}

/** What the menu of a meeting offers. */
export function MenuItems({ meeting, name, shut }: Props) {
  const act = usePanelDo();
  const { more, veiled, running } = useDoing();
  // Both stand above a running agenda, where the private parts are shown.
  const above = more && name && running && !veiled ? more : null;
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
    <ul className="sh">
      {link ? (
        <li>
          <a href={link} target="_blank" rel="noreferrer">
            {t('panel.menu.join')}
          </a>
        </li>
      ) : null}
      {above ? item(t('panel.menu.session'), above.chooseSession) : null}
      {above ? item(t('panel.menu.about', { name: isolate(name) }), above.noteAbout) : null}
      {more ? item(t('panel.menu.search'), more.search) : null}
      {item(t('panel.menu.close'), act.startClosing)}
      {more ? item(t(veiled ? 'panel.veil.off' : 'panel.menu.veil'), more.veil) : null}
      {item(t('panel.keys'), act.showKeys)}
      {item(t('panel.menu.now'), act.backToNow)}
    </ul>
  );
}
