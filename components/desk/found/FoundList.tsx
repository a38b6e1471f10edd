import { useState } from 'react';
import type { FoundMeeting } from '@/lib/meetings/candidates';
import { ShowMore } from '../frame/ShowMore';
import { useKeptFocus } from '../frame/use-kept-focus';
import { FoundRow } from './FoundRow';
import type { OnWho } from './WhoWith';

const STEP = 30;

interface Props {
  meetings: readonly FoundMeeting[];
  now: number;
  onNot(uid: string): void;
  onWho: OnWho;
  /** Opens the panel; where it is left out, the rows lead nowhere. */
  onPanel?: (() => void) | undefined;
}

/** The recognised series, soonest first. */
export function FoundList({ meetings, now, onNot, onWho, onPanel }: Props) {
  const [limit, setLimit] = useState(STEP);
  const list = useKeptFocus<HTMLUListElement>(meetings.length);
  return (
    <>
      <ul className="dk-list" ref={list}>
        {meetings.slice(0, limit).map((meeting) => (
          <FoundRow
            key={meeting.uid}
            meeting={meeting}
            now={now}
            onNot={onNot}
            onWho={onWho}
            onPanel={onPanel}
          />
        ))}
      </ul>
      <ShowMore rest={meetings.length - limit} step={STEP} onMore={() => setLimit(limit + STEP)} />
    </>
  );
}
