export { applyChanges } from './apply';
export type { CalendarList } from './calendars';
export type { Changes, Upsert } from './changes';
export { type FailedRound, type Patience, TroubleError } from './trouble';
