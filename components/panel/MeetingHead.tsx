import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { firstName } from '@/components/ui/initials';
import { Phase } from '@/components/ui/Phase';
import { SampleMark } from '@/components/ui/SampleMark';
import { Stone } from '@/components/ui/Stone';
import { t } from '@/components/ui/text';
import type { WhoChoice } from '@/lib/meetings/who-with';
import type { Partner } from '@/lib/mentoring/partner';
import type { MeetingExtras, MeetingView } from '@/lib/panel/model';
import { usePanelDo } from './do';
import { Menu } from './Menu';
import { WhoWith } from './pieces-later';

interface Props {
  view: MeetingView;
  extras: MeetingExtras | null;
  /** Whom to offer where the meeting is with nobody. */
  who: readonly WhoChoice[] | null;
  children?: ReactNode;
}

/** What it is about and the how manieth; a meeting with nobody has its title above already. */
function Under({ view, extras }: Pick<Props, 'view' | 'extras'>) {
  const about = view.theme || (view.partner ? view.meeting.title : '');
  if (!about) return null;
  const number = extras ? t('panel.meetingNo', { n: extras.ordinal }) : '';
  return (
    <p className="th">
      {view.theme ? <Icon name="trail" small /> : null}
      <span>
        {view.theme ? <span className="vh">{t('panel.theme')}</span> : null}
        <bdi>{about}</bdi>
        {number ? (
          <span className="q">
            <span className="vh">, </span>
            {number}
          </span>
        ) : null}
      </span>
    </p>
  );
}

function PageButton({ partner }: { partner: Partner }) {
  const act = usePanelDo();
  const label = t('panel.page', { name: firstName(partner.name) });
  return (
    <IconButton icon="page" label={label} onClick={() => act.openDesk(`partner/${partner.id}`)} />
  );
}

/** Who the meeting is with, what its theme is, and the way to all else. */
export function MeetingHead({ view, extras, who, children }: Props) {
  const { partner, meeting } = view;
  const uid = meeting.event?.uid;
  const name = partner?.name ?? meeting.title;
  return (
    <header className="top">
      <div className="who">
        <Stone name={name} colour={partner?.stone ?? 'slate'} />
        <div>
          <h1>
            <bdi>{name}</bdi> {partner ? <Phase phase={partner.phase} /> : null}{' '}
            <SampleMark of={partner?.id ?? meeting.id} />
          </h1>
          <Under view={view} extras={extras} />
        </div>
        {partner ? <PageButton partner={partner} /> : null}
        <Menu meeting={meeting} name={partner ? firstName(partner.name) : ''} />
      </div>
      {!partner && uid && who ? <WhoWith uid={uid} choices={who} /> : null}
      {children}
    </header>
  );
}
