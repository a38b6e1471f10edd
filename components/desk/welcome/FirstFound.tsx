import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { EventRow } from '@/lib/calendar/account';
import type { FoundGroup } from '@/lib/desk/first-found';
import { type Job, reportHead } from '@/lib/desk/import-job';
import type { Live } from '@/lib/desk/live';
import type { Candidate } from '@/lib/meetings/candidates';
import type { Chair } from '@/lib/mentoring/partner';
import { AskList } from '../found/AskList';
import { MarkByHand } from '../found/MarkByHand';
import type { Verdict } from '../found/MaybeCard';
import type { OnWho } from '../found/WhoWith';
import { Loaded } from '../frame/Loaded';
import { ReportText } from '../intake/ReportText';
import { say } from '../words';
import type { OnChair } from './ChairChoice';
import { FirstList } from './FirstList';
import { Step } from './Step';

export interface FoundProps {
  now: number;
  asks: Live<readonly Candidate[]>;
  found: Live<readonly FoundGroup[]>;
  others: Live<readonly EventRow[]>;
  onAnswer(uid: string, answer: Verdict): void;
  /** Says of a row's meetings, one or several, that they aren't mentoring. */
  onNot(uids: readonly string[]): void;
  onMark(eventRowId: string, chair: Chair): void;
  onWho: OnWho;
  onChair: OnChair;
}

interface Props extends FoundProps {
  job: Extract<Job, { state: 'done' }>;
  onConfirm(): void;
  onAnother(): void;
}

/** Nothing was recognised: the user marks what Cairn can't tell. */
function Nothing({ others, now, onMark }: Pick<Props, 'others' | 'now' | 'onMark'>) {
  return (
    <>
      <p className="dk-about">{t('start.found.none')}</p>
      <Section className="dk-card" title={t('desk.hand.head')}>
        <Loaded live={others}>
          {(list) => <MarkByHand events={list} now={now} onMark={onMark} />}
        </Loaded>
      </Section>
    </>
  );
}

/** The second step: what was found in the calendar and why, to be corrected and confirmed. */
export function FirstFound({
  job,
  now,
  asks,
  found,
  others,
  onConfirm,
  onAnother,
  ...calls
}: Props) {
  const { onAnswer, onNot, onMark, onWho, onChair } = calls;
  const some = found.state === 'ready' && found.value.length > 0;
  const nothing = found.state === 'ready' && !some;
  return (
    <Step step={2} head={say(reportHead(job))} arrived>
      <ReportText job={job} />
      {some ? <p className="dk-about dk-over">{t('start.found.about')}</p> : null}
      <div className="dk-first">
        <Loaded live={asks}>
          {(list) => <AskList asks={list} now={now} short onAnswer={onAnswer} />}
        </Loaded>
        {nothing ? <Nothing others={others} now={now} onMark={onMark} /> : null}
        {nothing ? null : (
          <Section className="dk-card" title={t('desk.found.recognised')}>
            <Loaded live={found}>
              {(list) => (
                <FirstList groups={list} now={now} onNot={onNot} onWho={onWho} onChair={onChair} />
              )}
            </Loaded>
          </Section>
        )}
      </div>
      <div className="dk-do dk-foot">
        <Button kind="primary" onClick={onConfirm}>
          {some ? t('start.found.confirm') : t('start.found.go')}
        </Button>
        <Button kind="quiet" onClick={onAnother}>
          {t('desk.import.another')}
        </Button>
      </div>
    </Step>
  );
}
