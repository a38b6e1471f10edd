import { Button } from '@/components/ui/Button';
import { firstName } from '@/components/ui/initials';
import { Stone } from '@/components/ui/Stone';
import { t } from '@/components/ui/text';
import { showLongDay, showTime } from '@/lib/i18n/dates';
import { minutesOf } from '@/lib/mentoring/rules/minutes';
import type { MeetingExtras, MeetingView } from '@/lib/panel/model';
import { localDate } from '@/lib/shared/time';
import { usePanelDo } from './do';

interface Props {
  view: MeetingView;
  extras: MeetingExtras | null;
  now: number;
}

/** With whom, which meeting, how long yet. */
export function ClosingHead({ view, extras, now }: Props) {
  const { meeting, partner } = view;
  const { left } = minutesOf(meeting, now);
  const name = partner ? firstName(partner.name) : meeting.title;
  const day = showLongDay(localDate(meeting.start));
  return (
    <header className="top closing-top">
      <div className="who">
        <Stone name={partner?.name ?? meeting.title} colour={partner?.stone ?? 'slate'} />
        <div>
          <h1>
            <bdi>{t('panel.closing', { name })}</bdi>
          </h1>
          <p>{extras ? t('panel.closing.sub', { n: extras.ordinal, day }) : day}</p>
        </div>
        <div className="left num">
          <b className={left <= 5 ? 'soon' : undefined}>
            {left > 0 ? t('panel.time.left', { n: left }) : t('panel.time.over')}
          </b>
          <span>
            {t(left > 0 ? 'panel.closing.ends' : 'panel.closing.ended', {
              time: showTime(meeting.end),
            })}
          </span>
        </div>
      </div>
    </header>
  );
}

/** Closes the meeting, or goes back to it. */
export function ClosingDock() {
  const act = usePanelDo();
  return (
    <div className="go">
      <Button kind="primary" shortcut={`${t('ui.key.ctrl')} ↵`} onClick={act.close}>
        {t('panel.closing.close')}
      </Button>
      <Button onClick={act.putOffClosing}>{t('panel.closing.notYet')}</Button>
    </div>
  );
}
