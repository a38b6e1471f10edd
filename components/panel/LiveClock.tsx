import { firstName } from '@/components/ui/initials';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { t } from '@/components/ui/text';
import { showTime } from '@/lib/i18n/dates';
import { showList, showPercent } from '@/lib/i18n/numbers';
import { word } from '@/lib/i18n/translate';
import { closingStart } from '@/lib/mentoring/rules/current-meeting';
import { minutesOf, untilWords } from '@/lib/mentoring/rules/minutes';
import { splitOf, type Talk } from '@/lib/mentoring/rules/talk';
import type { MeetingView } from '@/lib/panel/model';
import type { Side } from '@/lib/shared/row';
import { MINUTE } from '@/lib/shared/time';
import { usePanelDo } from './do';

/** The side switch as the page keeps it. */
export interface TalkNow {
  side: Side | null;
  talk: Talk;
}

interface Props {
  view: MeetingView;
  now: number;
  talk: TalkNow;
}

/** What the partner's side is called: by the name of the one who is there. */
function sideName({ partners }: MeetingView): string {
  const [one, another] = partners;
  return one && !another ? firstName(one.name) : t('panel.side.them');
}

/** Who sits there, within a sentence. */
function named({ partners }: MeetingView): string {
  return showList(partners.map(({ name }) => firstName(name))) || t('panel.somebody');
}

const mins = (ms: number) => Math.floor(ms / MINUTE);

function Sides({ talk, view }: Omit<Props, 'now'>) {
  const act = usePanelDo();
  const radio = (side: Side, label: string) => (
    <label>
      <input
        type="radio"
        name="side"
        checked={talk.side === side}
        onChange={() => act.switchSide(side)}
      />
      <OwnerMark side={side} />
      <bdi className="side-name">{label}</bdi>
      <span className="num">{t('panel.time.min', { n: mins(talk.talk[side]) })}</span>
    </label>
  );
  return (
    <fieldset className="sides">
      <legend className="vh">{t('panel.time.whose')}</legend>
      {radio('partner', sideName(view))}
      {radio('me', t('panel.me'))}
    </fieldset>
  );
}

function Left({ view, now }: Pick<Props, 'view' | 'now'>) {
  const { elapsed, total, left } = minutesOf(view.meeting, now);
  if (now < view.meeting.start) {
    return (
      <p className="left num">
        <b className="first">{word(untilWords(view.meeting.start, now))}</b>
        <span>{showTime(view.meeting.start)}</span>
      </p>
    );
  }
  return (
    <p className="left num">
      <b className={left <= 5 ? 'soon' : undefined}>
        {left > 0 ? t('panel.time.left', { n: left }) : t('panel.time.over')}
      </b>
      <span>{t('panel.time.of', { elapsed, total })}</span>
    </p>
  );
}

function Tape({ view, now, talk }: Props) {
  const { meeting } = view;
  const length = Math.max(meeting.end - meeting.start, 1);
  const percent = (ms: number) => `${Math.round((ms / length) * 1000) / 10}%`;
  const { elapsed, total, share } = minutesOf(meeting, now);
  const closing = closingStart(meeting);
  const label = t('panel.time.tape', {
    elapsed,
    total,
    name: named(view),
    partner: mins(talk.talk.partner),
    me: mins(talk.talk.me),
    closing: showTime(closing),
  });
  return (
    <div className="tape" role="img" aria-label={label}>
      <i className="t" style={{ width: percent(talk.talk.partner) }} />
      <i className="m" style={{ width: percent(talk.talk.me) }} />
      <span className="now" style={{ insetInlineStart: percent(share * length) }} />
      <span className="end" style={{ insetInlineStart: percent(closing - meeting.start) }} />
    </div>
  );
}

const inPercent = ({ partner, me }: { partner: number; me: number }) => ({
  partner: showPercent(partner),
  me: showPercent(me),
});

function Agreed({ view, talk }: Props) {
  const split = splitOf(talk.talk);
  const agreed = view.partner?.splitPartner;
  if (!split && typeof agreed !== 'number') return null;
  return (
    <p className="agreed num">
      <span>
        {split ? (
          <bdi>{t('panel.time.split', { name: sideName(view), ...inPercent(split) })}</bdi>
        ) : null}
      </span>
      {typeof agreed === 'number' ? (
        <span>{t('panel.time.agreed', { partner: agreed, me: 100 - agreed })}</span>
      ) : null}
    </p>
  );
}

/** Time: whose it is, what is left, the tape. Whole minutes only. */
export function LiveClock(props: Props) {
  return (
    <>
      <div className="clock">
        <Sides {...props} />
        <Left {...props} />
      </div>
      <Tape {...props} />
      <Agreed {...props} />
    </>
  );
}
