export { listCalendars } from './calendars';
export { type MicrosoftCursor, parseMicrosoftCursor } from './cursor';
export type { GraphDoor } from './door';
export { type SyncOptions, syncEvents } from './sync';
