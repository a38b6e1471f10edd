/** What a click or a key needs, in one piece that is loaded when the page has come to rest. */
export { KeysSheet } from '@/components/panel/KeysSheet';
export { answerCandidate } from '@/lib/meetings/answer';
export { checkAction, dropAction, editAction } from '@/lib/panel/commands/actions';
export { changeLine, checkLine, moveLine, raise } from '@/lib/panel/commands/agenda';
export { closeMeeting, saveDraft } from '@/lib/panel/commands/closing';
export { addGoal, checkIn } from '@/lib/panel/commands/goals';
export { readLine, writeLine } from '@/lib/panel/commands/write-line';
export { dismissRepairs, downloadRepairs } from './repairs';
