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
import { meetingSchema } from '../mentoring/meeting';
import { noteBlockSchema } from '../mentoring/note-block';
import { partnerSchema } from '../mentoring/partner';
import {
  agreementSchema,
  charterSchema,
  focusSchema,
  roadmapThemeSchema,
} from '../mentoring/relationship';
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
} as const;

export type TableName = keyof typeof tableSchemas;
