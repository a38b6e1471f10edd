import type { ReactNode } from 'react';
import { Empty } from '@/components/ui/Empty';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { EventRow } from '@/lib/calendar/account';
import type { Live } from '@/lib/desk/live';
import type { Candidate, FoundMeeting } from '@/lib/meetings/candidates';
import type { Chair } from '@/lib/mentoring/partner';
import { Head } from '../frame/Head';
import { Loaded } from '../frame/Loaded';
import { AskList } from './AskList';
import { FoundList } from './FoundList';
import { MarkByHand } from './MarkByHand';
import type { Verdict } from './MaybeCard';
import type { OnWho } from './WhoWith';

interface Props {
  arrived: boolean;
  now: number;
  asks: Live<readonly Candidate[]>;
  found: Live<readonly FoundMeeting[]>;
  others: Live<readonly EventRow[]>;
  onAnswer(uid: string, answer: Verdict): void;
  onMark(eventRowId: string, chair: Chair): void;
  onWho: OnWho;
  onPanel(): void;
  /** Stands below the heading. */
  children?: ReactNode;
}

/** What was found in the calendars: questions first, then what was recognised, then the rest. */
export function Found(props: Props) {
  const { arrived, now, asks, found, others, onAnswer, onMark, onWho, onPanel, children } = props;
  const add = (
    <a className="btn" href="#calendars">
      {t('desk.found.add')}
    </a>
  );
  return (
    <>
      <Head title={t('desk.place.found')} arrived={arrived}>
        {t('desk.found.head')}
      </Head>
      {children}
      <Loaded live={asks}>{(list) => <AskList asks={list} now={now} onAnswer={onAnswer} />}</Loaded>
      <Section className="dk-card" title={t('desk.found.recognised')}>
        <Loaded live={found}>
          {(list) =>
            list.length === 0 ? (
              <Empty icon="cal" action={add}>
                {t('desk.found.none')}
              </Empty>
            ) : (
              <FoundList
                meetings={list}
                now={now}
                onNot={(uid) => onAnswer(uid, { answer: 'no' })}
                onWho={onWho}
                onPanel={onPanel}
              />
            )
          }
        </Loaded>
      </Section>
      <Section className="dk-card" title={t('desk.hand.head')}>
        <Loaded live={others}>
          {(list) => <MarkByHand events={list} now={now} onMark={onMark} />}
        </Loaded>
      </Section>
    </>
  );
}
