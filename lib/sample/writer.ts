import type { Action } from '../mentoring/action';
import type { AgendaItem } from '../mentoring/agenda-item';
import type { Goal, GoalCheckIn } from '../mentoring/goal';
import type { Meeting } from '../mentoring/meeting';
import type { NoteBlock } from '../mentoring/note-block';
import type { Partner } from '../mentoring/partner';
import { addDays, localDate } from '../shared/time';
import type { Maker } from './maker';

type Given<T, Needed extends keyof T> = Partial<T> & Pick<T, Needed>;

/** Writers of the sample's rows; each is written in `meeting`, or now when that is null. */
export function createWriter({ now, row }: Maker, partner: Partner) {
  const at = (meeting: Meeting | null) => meeting?.start ?? now;
  const partnerId = partner.id;
  return {
    action(meeting: Meeting | null, given: Given<Action, 'text' | 'owner'>, inDays?: number) {
      const due = inDays === undefined ? null : addDays(localDate(now), inDays);
      const done = given.doneAt != null;
      return {
        ...row(at(meeting)),
        partnerId,
        proposedBy: given.owner,
        kind: 'task',
        detail: '',
        due,
        status: done ? 'done' : 'open',
        doneAt: null,
        meetingId: meeting?.id ?? null,
        goalId: null,
        approach: null,
        ...given,
      } satisfies Action as Action;
    },
    agenda(order: number, text: string, raisedBy: AgendaItem['raisedBy'], talked?: Meeting) {
      return {
        ...row(at(talked ?? null)),
        partnerId,
        meetingId: null,
        text,
        raisedBy,
        status: talked ? 'done' : 'open',
        order,
        goalId: null,
        template: null,
        doneAt: talked?.end ?? null,
        doneMeetingId: talked?.id ?? null,
      } satisfies AgendaItem as AgendaItem;
    },
    goal(meeting: Meeting, text: string, target: number | null): Goal {
      const plain = { smart: null, due: null, status: 'active', order: 1, history: [] } as const;
      return { ...row(at(meeting)), partnerId, text, target, ...plain, history: [] };
    },
    checkIn(meeting: Meeting, goal: Goal, value: number | null, words: string): GoalCheckIn {
      const meetingId = meeting.id;
      return { ...row(at(meeting)), goalId: goal.id, partnerId, meetingId, value, words };
    },
    note(meeting: Meeting, order: number, markdown: string, shareable = false): NoteBlock {
      const visibility = shareable ? 'shareable' : 'private';
      return { ...row(at(meeting)), meetingId: meeting.id, order, markdown, visibility };
    },
    closing(
      meeting: Meeting,
      useful: string,
      texts: Partial<Record<'nextSteps' | 'tryBefore' | 'changeNext', string>> = {},
    ) {
      const empty = { nextSteps: '', tryBefore: '', changeNext: '' };
      return { ...row(meeting.end), meetingId: meeting.id, useful, ...empty, ...texts };
    },
    theme(order: number, text: string, meeting?: Meeting) {
      return {
        ...row(at(meeting ?? null)),
        partnerId,
        text,
        order,
        meetingId: meeting?.id ?? null,
      };
    },
  };
}

/** The writers for one partner. */
export type Writer = ReturnType<typeof createWriter>;

/** The meeting of a day among those of one partner. */
export function on(dates: Record<number, Meeting>, day: number): Meeting {
  const meeting = dates[day];
  if (!meeting) throw new RangeError(`The sample has no meeting on day ${day}`);
  return meeting;
}
