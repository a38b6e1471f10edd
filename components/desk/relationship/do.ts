import type { ActionEdit } from '@/components/actions/ActionFields';
import type { Way } from '@/components/actions/WaySelect';
import type { GoalChange } from '@/lib/desk/relationship/commands';
import type { ProfileField } from '@/lib/desk/relationship/profile';
import type { Unadded } from '@/lib/desk/relationship/unadded';
import type { Goal } from '@/lib/mentoring/goal';
import type { WrittenPart } from '@/lib/mentoring/rules/smart';
import type { CharterQuestion } from '@/lib/records/charter-lines';
import type { Part } from '@/lib/records/parts-away';
import type { Side } from '@/lib/shared/row';

/** Everything that is done on a relationship's page; true when it was done. */
export interface RelationshipDo {
  answer(question: CharterQuestion, text: string): Promise<boolean>;
  /** What one side wishes for a boundary. */
  wish(question: CharterQuestion, side: Side, text: string): Promise<boolean>;
  agree(agreed: boolean): Promise<boolean>;
  addGoal(text: string, target: number | null): Promise<boolean>;
  editGoal(id: string, change: GoalChange): Promise<boolean>;
  /** What helps to reach a goal; an empty text takes it away. */
  tellPart(goal: Goal, part: WrittenPart, text: string): Promise<boolean>;
  checkIn(goal: Goal, told: { value: number | null; words: string }): Promise<boolean>;
  addTheme(text: string): Promise<boolean>;
  editTheme(id: string, text: string): Promise<boolean>;
  /** Places among the themes that lie ahead. */
  moveTheme(from: number, to: number): Promise<boolean>;
  dropTheme(id: string): Promise<boolean>;
  noteProfile(field: ProfileField, text: string): Promise<boolean>;
  /** `meetingId`: the meeting it came from. */
  addAction(owner: Side, text: string, meetingId?: string): Promise<boolean>;
  /** Makes an action of a next step that was typed in a check-in and not added. */
  addStep(owner: Side, step: Unadded): Promise<boolean>;
  /** Of a meeting that was told to be missed or cancelled. */
  tookPlace(meetingId: string): Promise<boolean>;
  /** Of a meeting that was told to be held. */
  didNot(meetingId: string): Promise<boolean>;
  putPartAway(part: Part): Promise<boolean>;
  addNote(meetingId: string, text: string): Promise<boolean>;
  markNote(noteId: string, way: Way): Promise<boolean>;
  /** Resolves to whether it is on the clipboard. */
  copy(text: string): Promise<boolean>;
  /** Hands over a file. */
  saveText(name: string, text: string): void;
  checkAction(id: string, done: boolean): Promise<boolean>;
  editAction(id: string, change: ActionEdit): Promise<boolean>;
}
