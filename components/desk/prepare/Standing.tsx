import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { hrefOf } from '@/lib/desk/route';
import { whenWords } from '@/lib/desk/when';
import type { Meeting } from '@/lib/mentoring/meeting';
import type { Standing as State } from '@/lib/preparation/standing';

interface Props {
  standing: State;
  meeting: Meeting;
  now: number;
  onPanel(): void;
}

function textOf({ standing, meeting, now }: Props): string {
  if (standing === 'ahead') return '';
  if (standing === 'moved') return t('prepare.moved', { when: whenWords(meeting, now) });
  return t(`prepare.${standing}`);
}

/** Says when the meeting has begun, ended, or changed while the page was open; announced politely. */
export function Standing(props: Props) {
  const { standing, meeting, onPanel } = props;
  const text = textOf(props);
  return (
    <div role="status" className={text ? 'pp-standing' : 'vh'}>
      {text ? (
        <>
          <Icon name={standing === 'running' ? 'clock' : 'info'} />
          <p>{text}</p>
        </>
      ) : null}
      {standing === 'running' ? (
        <Button kind="primary" onClick={onPanel}>
          {t('prepare.panel')}
        </Button>
      ) : null}
      {standing === 'over' ? (
        <a className="btn" href={hrefOf('reflect', meeting.id)}>
          {t('prepare.over.look')}
        </a>
      ) : null}
    </div>
  );
}
