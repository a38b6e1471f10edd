import { t } from '@/components/ui/text';
import { type Job, type Remark, reportParts } from '@/lib/desk/import-job';
import { isolate } from '@/lib/shared/isolate';
import { say } from '../words';
import { Problems } from './Problems';

/** Sentences about single calendars, each with its name where several were given. */
function Remarks({ of, named, look }: { of: Remark[]; named: boolean; look: string }) {
  return of.map(({ name, reason }) => (
    <p key={`${name} ${reason.id}`} className={look}>
      {named ? t('desk.import.of', { name: isolate(name), reason: say(reason) }) : say(reason)}
    </p>
  ));
}

/** What came of reading, in plain words: events and mentoring, what failed, what could not be read. */
export function ReportText({ job }: { job: Extract<Job, { state: 'done' }> }) {
  const { total, tally, failures, empties } = job;
  const parts = reportParts(tally).map((part) => part.map(say).join(' '));
  return (
    <>
      {tally.events > 0 ? (
        <p className="dk-report num">{t('desk.report.sentence', { list: parts.join(', ') })}</p>
      ) : null}
      <Remarks of={empties} named={total > 1} look="dk-report" />
      <Remarks of={failures} named={total > 1} look="dk-bad" />
      <Problems problems={tally.problems} />
    </>
  );
}
