import {
  calendarAccountSchema,
  calendarFileSchema,
  cursorSchema,
  eventRowSchema,
} from '../calendar/account';
import { signInSchema } from '../calendar/sign-in';
import { syncLogSchema } from '../calendar/sync-log';
import { actionSchema } from '../mentoring/action';
import { agendaItemSchema } from '../mentoring/agenda-item';
import {
  closingSchema,
  feedbackSchema,
  preparationSchema,
  pulseSchema,
  reflectionSchema,
} from '../mentoring/around-meeting';
import { decisionSchema } from '../mentoring/decision';
import { goalCheckInSchema, goalSchema } from '../mentoring/goal';
import { guidedSessionSchema } from '../mentoring/guided-session';
import {
  handoverKeySchema,
  handoverRowSchema,
  handoverSchema,
  handoverUndoSchema,
} from '../mentoring/handover';
import { meetingSchema } from '../mentoring/meeting';
import { criteriaSchema, skillRatingSchema } from '../mentoring/negotiation';
import { noteBlockSchema } from '../mentoring/note-block';
import { objectiveSchema } from '../mentoring/objective';
import { offerSchema } from '../mentoring/offer';
import { ownPromptSchema, packSchema } from '../mentoring/own-prompt';
import { partnerSchema } from '../mentoring/partner';
import {
  agreementSchema,
  charterSchema,
  focusSchema,
  roadmapThemeSchema,
} from '../mentoring/relationship';
import { importUndoSchema } from './import-undo';
import { repairSchema } from './repair';

/** Which schema owns the rows of which table. */
export const tableSchemas = {
  partners: partnerSchema,
  meetings: meetingSchema,
  agendaItems: agendaItemSchema,
  actions: actionSchema,
  goals: goalSchema,
  goalCheckIns: goalCheckInSchema,
  noteBlocks: noteBlockSchema,
  preparations: preparationSchema,
  closings: closingSchema,
  charters: charterSchema,
  agreements: agreementSchema,
  focuses: focusSchema,
  roadmapThemes: roadmapThemeSchema,
  guidedSessions: guidedSessionSchema,
  objectives: objectiveSchema,
  criteria: criteriaSchema,
  skillRatings: skillRatingSchema,
  offers: offerSchema,
  packs: packSchema,
  ownPrompts: ownPromptSchema,
  feedback: feedbackSchema,
  reflections: reflectionSchema,
  pulses: pulseSchema,
  decisions: decisionSchema,
  calendarAccounts: calendarAccountSchema,
  calendarEvents: eventRowSchema,
  calendarFiles: calendarFileSchema,
  cursors: cursorSchema,
  signIns: signInSchema,
  syncLog: syncLogSchema,
  repairs: repairSchema,
  importUndos: importUndoSchema,
  handovers: handoverSchema,
  handoverRows: handoverRowSchema,
  handoverKeys: handoverKeySchema,
  handoverUndos: handoverUndoSchema,
} as const;

export type TableName = keyof typeof tableSchemas;
