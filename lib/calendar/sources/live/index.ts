export { applyChanges } from './apply';
export type { CalendarList, LiveCalendar } from './calendars';
export type { Changes, OddEntry, Removal, RoundOptions, Upsert } from './changes';
export { type FailedRound, type Patience, type Trouble, TroubleError } from './trouble';
