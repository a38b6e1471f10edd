import { Tag } from '@/components/ui/Chip';
import { Icon } from '@/components/ui/Icon';
import { join } from '@/components/ui/join';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { t } from '@/components/ui/text';
import type { Undertaking } from '@/lib/desk/relationship/open-then';
import type { HistoryEntry as Entry } from '@/lib/desk/relationship/view';
import { hrefOf, RECAP } from '@/lib/desk/route';
import { dayWords } from '@/lib/desk/when';
import { showTime } from '@/lib/i18n/dates';
import { showPercent } from '@/lib/i18n/numbers';
import type { Action } from '@/lib/mentoring/action';
import { splitOf } from '@/lib/mentoring/rules/talk';
import { isolate } from '@/lib/shared/isolate';
import { AddToMeeting } from './AddToMeeting';
import type { RelationshipDo } from './do';
import { Markdown } from './Markdown';
import { NoteWay } from './NoteWay';
import { OpenThen } from './OpenThen';
import { ShareNotes } from './ShareNotes';
import { UnaddedStep } from './UnaddedStep';
import { entryId } from './use-landing';

function Agreed({ action, name }: { action: Action; name: string }) {
  const who = action.owner === 'me' ? t('desk.rel.owes.me') : t('desk.rel.owes.partner', { name });
  return (
    <li>
      <OwnerMark side={action.owner} label={who} />
      <bdi>{action.text}</bdi>
      {action.status === 'done' ? <Tag icon="check">{t('desk.rel.kept')}</Tag> : null}
      {action.approach ? <Tag>{t(`panel.way.${action.approach}`)}</Tag> : null}
      {action.status === 'dropped' ? <Tag>{t('desk.rel.dropped')}</Tag> : null}
    </li>
  );
}

function Closing({ closing }: { closing: NonNullable<Entry['closing']> }) {
  const { useful, tryBefore, changeNext } = closing;
  return (
    <>
      {useful ? <p>{t('desk.rel.useful', { text: isolate(useful) })}</p> : null}
      {tryBefore ? <p>{t('desk.rel.try', { text: isolate(tryBefore) })}</p> : null}
      {changeNext ? <p>{t('desk.rel.next.change', { text: isolate(changeNext) })}</p> : null}
    </>
  );
}

interface OffProps {
  meeting: Entry['meeting'];
  off: 'missed' | 'cancelled';
  act: RelationshipDo;
}

interface CorrectProps {
  id: string;
  correct(meetingId: string): Promise<boolean>;
  children: string;
}

/** Puts right what the user said of a meeting: they may have meant another one. */
function Correct({ id, correct, children }: CorrectProps) {
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        // The button goes with what it says.
        document.getElementById(entryId(id))?.querySelector('h3')?.focus();
        void correct(id);
      }}
    >
      {children}
    </button>
  );
}

/** What did not take place. */
function Off({ meeting, off, act }: OffProps) {
  return (
    <p className="m">
      {t(`desk.rel.status.${off}`)}{' '}
      {meeting.settled === off ? (
        <Correct id={meeting.id} correct={act.tookPlace}>
          {t('desk.rel.tookplace')}
        </Correct>
      ) : null}
    </p>
  );
}

/** The ways on from what took place: to look back at it, to hand a recap over, or to say that it did not. */
function Past({
  meeting,
  partnerId,
  act,
}: Pick<OffProps, 'meeting' | 'act'> & { partnerId: string }) {
  return (
    <p className="dk-past">
      <a className="link" href={hrefOf('reflect', meeting.id)}>
        {t('desk.rel.look')}
      </a>{' '}
      <a className="link" href={hrefOf('partner', partnerId, meeting.id, RECAP)}>
        {t('recap.link')}
      </a>{' '}
      {meeting.settled === 'held' || meeting.settled === 'elsewhere' ? (
        <Correct id={meeting.id} correct={act.didNot}>
          {t('desk.rel.didnot')}
        </Correct>
      ) : null}
    </p>
  );
}

interface Props {
  entry: Entry;
  /** What was open when it began. */
  then?: readonly Undertaking[];
  /** Whose history it stands in. */
  partnerId: string;
  now: number;
  act: RelationshipDo;
  /** The hours that the two agreed on, as they are written. */
  hours?: string;
  /** The address asks for this meeting: its notes stand there unfolded. */
  asked?: boolean;
  /** The partner's first name, its writing direction kept to itself. */
  name: string;
}

/** One meeting of the history: theme, what was useful, what was agreed, and its notes folded. */
export function HistoryEntry(props: Props) {
  const { entry, partnerId, now, name, act, hours = '', asked = false, then = [] } = props;
  const { meeting, running, theme, notes, actions, closing } = entry;
  const split = splitOf(meeting.talk);
  const off = meeting.status === 'missed' || meeting.status === 'cancelled' ? meeting.status : null;
  const day = dayWords(meeting.start, now);
  return (
    <li id={entryId(meeting.id)} className={join(off && 'off', running && 'runs')}>
      <div className="dk-tl-h">
        <h3 tabIndex={-1}>
          <bdi>{theme ?? (meeting.title || t('desk.found.untitled'))}</bdi>
        </h3>
        <span className="m num">
          {t('desk.rel.history.when', { day, time: showTime(meeting.start) })}
        </span>
      </div>
      {running ? (
        <Tag icon="clock">{t('desk.found.now', { time: showTime(meeting.end) })}</Tag>
      ) : null}
      {off ? <Off meeting={meeting} off={off} act={act} /> : null}
      {closing ? <Closing closing={closing} /> : null}
      {closing?.step ? (
        <UnaddedStep
          step={{ meetingId: meeting.id, text: closing.step }}
          {...{ running, name, act }}
        />
      ) : null}
      {actions.length > 0 ? (
        <ul className="dk-agreed">
          {actions.map((action) => (
            <Agreed key={action.id} action={action} name={name} />
          ))}
        </ul>
      ) : null}
      {split && !off ? (
        <Tag icon="clock">
          <span className="num">
            {t('desk.rel.talk', {
              name,
              me: showPercent(split.me),
              partner: showPercent(split.partner),
            })}
          </span>
        </Tag>
      ) : null}
      <OpenThen then={then} now={now} name={name} />
      {notes.length > 0 ? (
        <details className="dk-past" open={asked}>
          <summary className="link">{t('desk.rel.notes', { n: notes.length })}</summary>
          {notes.map((note) => (
            <div
              key={note.id}
              className={note.visibility === 'shareable' ? 'dk-note shareable' : 'dk-note'}
            >
              {note.visibility === 'shareable' ? (
                <p className="m">
                  <Icon name="share" small />
                  {t('desk.rel.note.shareable')}
                </p>
              ) : null}
              <Markdown text={note.markdown} />
              <NoteWay note={note} act={act} />
            </div>
          ))}
          <ShareNotes entry={entry} copy={act.copy} hours={hours} now={now} />
        </details>
      ) : null}
      {off ? null : <AddToMeeting meeting={meeting} name={name} act={act} />}
      {off || running ? null : <Past {...{ meeting, partnerId, act }} />}
    </li>
  );
}
