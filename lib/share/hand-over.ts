import type { Charter } from '../mentoring/relationship';
import type { Row } from '../shared/row';
import { mayLeave } from './may-leave';

type Of<T extends keyof typeof mayLeave> = Parameters<(typeof mayLeave)[T]>[0];
type Stamped<T extends keyof typeof mayLeave> = Of<T> & Row;

/**
 * What of a row goes into a file for the partner's Cairn: what may leave of it, and the columns without words by which
 * both ends keep it alike, such as who proposed it and whether it is done. Nothing else. Null: the row stays.
 */
export const handsOver = {
  noteBlocks: (row: Stamped<'noteBlocks'>) => mayLeave.noteBlocks(row),
  agreements: (row: Stamped<'agreements'>) => {
    const { id: _, createdAt: __, ...view } = mayLeave.agreements(row);
    return view;
  },
  goals: (row: Stamped<'goals'>) => {
    const { id: _, ...view } = mayLeave.goals(row);
    return view;
  },
  goalCheckIns: (row: Stamped<'goalCheckIns'>) => {
    const { value, words } = mayLeave.goalCheckIns(row);
    return { value, words };
  },
  actions: (row: Stamped<'actions'>) => {
    const { owner, text, due } = mayLeave.actions(row);
    const { proposedBy, kind, status, doneAt } = row;
    return { owner, text, due, proposedBy, kind, status, doneAt };
  },
  /** What somebody else told of one of the two was told to that one alone. */
  feedback: (row: Stamped<'feedback'>) => {
    const { text } = mayLeave.feedback(row);
    return row.source === 'third-party' ? null : { text, source: row.source };
  },
  /** The user's own lists go to be read; all else is kept alike question by question. */
  charters: (row: Charter) => mayLeave.charters(row),
  objectives: (row: Of<'objectives'>) => mayLeave.objectives(row),
  meetings: (row: Of<'meetings'>) => mayLeave.meetings(row),
  partners: (row: Of<'partners'>) => mayLeave.partners(row),
} as const;
