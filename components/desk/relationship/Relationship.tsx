import type { ReactNode } from 'react';
import type { NextDateDo } from '@/components/after-meeting/NextDate';
import { answerTo } from '@/lib/records/charter-lines';
import type { Part } from '@/lib/records/parts-away';
import type { RelationshipView } from '@/lib/records/relationship/view';
import { PartnerEditor } from '../partners/PartnerEditor';
import type { PartnerTasks } from '../partners/tasks';
import { About } from './About';
import { Charter } from './Charter';
import type { RelationshipDo } from './do';
import { Goals } from './Goals';
import { HandoverLink } from './HandoverLink';
import { History, type HistoryProps } from './History';
import { OpenBoth } from './OpenBoth';
import { PartnerHead } from './PartnerHead';
import { Roadmap } from './Roadmap';
import { SignsLink } from './SignsLink';
import { Standing } from './Standing';

interface Props {
  arrived: boolean;
  now: number;
  view: RelationshipView;
  act: RelationshipDo;
  history: HistoryProps;
  /** The parts that were told to stay away. */
  away: readonly Part[];
  /** Whether there were meetings enough for insights. */
  insights?: boolean;
  editing: boolean;
  onEditing(editing: boolean): void;
  tasks: PartnerTasks;
  /** What is done with a date that is proposed. */
  book: NextDateDo;
  /** The guided sessions, which come late. */
  sessions?: ReactNode;
}

/** One relationship as one scroll: who, where it stands, what lies ahead, what is open, what was. */
export function Relationship(props: Props) {
  const { arrived, now, view, act, history, away, editing, onEditing, tasks, book } = props;
  const hours = answerTo(view.charter, 'hours');
  return (
    <div className="dk-rel">
      <PartnerHead view={view} arrived={arrived} now={now} onEdit={() => onEditing(!editing)} />
      {editing ? (
        <section className="dk-card">
          <PartnerEditor partner={view.partner} tasks={tasks} />
        </section>
      ) : null}
      <Standing partner={view.partner} rhythm={view.rhythm} hours={hours} now={now} book={book} />
      <Roadmap road={view.road} now={now} act={act} />
      <OpenBoth view={view} now={now} act={act} />
      {props.sessions}
      <div className="dk-cols">
        <Goals goals={view.goals} now={now} act={act} />
        <div className="dk-beside">
          <Charter view={view} act={act} now={now} />
          <About partner={view.partner} act={act} />
          <HandoverLink partner={view.partner} />
          <SignsLink
            partnerId={view.partner.id}
            met={view.rhythm.last !== null}
            away={away.includes('signs')}
            insights={props.insights === true && !away.includes('insights')}
            onAway={() => void act.putPartAway('signs')}
          />
        </div>
        <History {...history} partner={view.partner} />
      </div>
    </div>
  );
}
