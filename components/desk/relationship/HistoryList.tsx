import { memo, useEffect } from 'react';
import { openAt, type Undertaking } from '@/lib/desk/relationship/open-then';
import type { HistoryEntry as Entry } from '@/lib/desk/relationship/view';
import type { RelationshipDo } from './do';
import { HistoryEntry } from './HistoryEntry';

export interface HistoryListProps {
  entries: readonly Entry[];
  /** All that was ever undertaken. */
  undertaken: readonly Undertaking[];
  partnerId: string;
  /** The partner's first name, its writing direction kept to itself. */
  name: string;
  now: number;
  hours: string;
  act: RelationshipDo;
  /** The meeting that the address asks for. */
  at: string | null;
  onThere(): void;
}

/** A part of the history on the page. It is drawn anew only when something of it changed: there may be a thousand meetings. */
export const HistoryList = memo(function HistoryList(props: HistoryListProps) {
  const { entries, undertaken, at, onThere, ...rest } = props;
  useEffect(onThere, [onThere]);
  return (
    <ol className="dk-tl">
      {entries.map((entry) => (
        <HistoryEntry
          key={entry.meeting.id}
          entry={entry}
          then={openAt(undertaken, entry.meeting)}
          asked={entry.meeting.id === at}
          {...rest}
        />
      ))}
    </ol>
  );
});
