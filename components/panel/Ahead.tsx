import { LapseDate } from '@/components/after-meeting/LapseDate';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { Icon } from '@/components/ui/Icon';
import { SampleMark } from '@/components/ui/SampleMark';
import { Stone } from '@/components/ui/Stone';
import { t } from '@/components/ui/text';
import { showTime } from '@/lib/i18n/dates';
import { showList } from '@/lib/i18n/numbers';
import { word } from '@/lib/i18n/translate';
import { untilWords } from '@/lib/mentoring/rules/minutes';
import type { AheadView, IdleView, Lapse } from '@/lib/panel/model';
import { DAY } from '@/lib/shared/time';
import { useDoing, usePanelDo } from './do';
import { dayOf } from './times';
import { WaitingClosings } from './WaitingClosings';

function nameOf({ meeting, partners }: AheadView): string {
  return showList(partners.map((partner) => partner.name)) || meeting.title;
}

function whenWords(start: number, now: number): string {
  const time = showTime(start);
  if (start - now > DAY / 2) return `${dayOf(start, now)}, ${time}`;
  return t('panel.ahead.when', { until: word(untilWords(start, now)), time });
}

function First({ ahead, now, iOwe }: { ahead: AheadView; now: number; iOwe: number }) {
  const act = usePanelDo();
  const { meeting, partners } = ahead;
  return (
    <li className="nm first">
      <Stone name={nameOf(ahead)} colour={partners[0]?.stone ?? 'slate'} />
      <div>
        <b>
          <bdi>{nameOf(ahead)}</bdi> <SampleMark of={meeting.id} />
        </b>
        <p className="m">
          <bdi>{meeting.title}</bdi>
        </p>
      </div>
      <Button small kind="primary" onClick={() => act.openMeeting(meeting.id)}>
        {t('panel.prepare')}
      </Button>
      <p className="m num span">
        {whenWords(meeting.start, now)}
        {iOwe > 0 ? `. ${t('panel.ahead.youOwe', { n: iOwe })}` : ''}
      </p>
    </li>
  );
}

function Later({ ahead, now }: { ahead: AheadView; now: number }) {
  const act = usePanelDo();
  const { meeting, partners } = ahead;
  return (
    <li>
      <button type="button" className="nm" onClick={() => act.openMeeting(meeting.id)}>
        <Stone name={nameOf(ahead)} colour={partners[0]?.stone ?? 'slate'} />
        <span>
          <b>
            <bdi>{nameOf(ahead)}</bdi> <SampleMark of={meeting.id} />
          </b>
          <bdi className="m">{meeting.title}</bdi>
        </span>
        <span className="t2 num">
          <b>{dayOf(meeting.start, now)}</b>
          {showTime(meeting.start)}
        </span>
      </button>
    </li>
  );
}

function LapseLine({
  lapse: { partner, wording, last, hours },
  now,
}: {
  lapse: Lapse;
  now: number;
}) {
  const { do: act, more } = useDoing();
  return (
    <div className="lapse">
      <Icon name="clock" />
      <p>
        <b>
          <bdi>{partner.name}</bdi>:
        </b>{' '}
        {word(wording)}
      </p>
      <Button small onClick={() => act.openDesk(`partner/${partner.id}`)}>
        {t('panel.lapse.look')}
      </Button>
      {more ? <LapseDate last={last} hours={hours} partner={partner} now={now} act={more} /> : null}
    </div>
  );
}

interface Props {
  view: IdleView;
  now: number;
  lapses: readonly Lapse[];
}

/** Who comes next, and who has not been met for too long (PRACTICE C4). */
export function Ahead({ view, now, lapses }: Props) {
  const act = usePanelDo();
  const [first, ...later] = view.ahead;
  const ids = new Set(first?.meeting.partnerIds ?? []);
  const iOwe = view.owed.filter(
    ({ action }) => action.owner === 'me' && ids.has(action.partnerId ?? ''),
  );
  return (
    <section className="sec" aria-labelledby="ahead">
      <h2 id="ahead" className="vh">
        {t('panel.ahead')}
      </h2>
      <WaitingClosings waiting={view.waiting ?? []} now={now} />
      {first ? null : (
        <Empty
          icon="cal"
          action={
            <Button small onClick={() => act.openDesk('calendars')}>
              {t('panel.ahead.calendars')}
            </Button>
          }
        >
          {t(view.calendars === false ? 'panel.ahead.nowhere' : 'panel.ahead.none')}
        </Empty>
      )}
      <ul>
        {first ? <First ahead={first} now={now} iOwe={iOwe.length} /> : null}
        {later.map((ahead) => (
          <Later key={ahead.meeting.id} ahead={ahead} now={now} />
        ))}
      </ul>
      {lapses.slice(0, 2).map((lapse) => (
        <LapseLine key={lapse.partner.id} lapse={lapse} now={now} />
      ))}
    </section>
  );
}
