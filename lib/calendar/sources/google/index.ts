export { listCalendars } from './calendars';
export { type GoogleCursor, parseGoogleCursor } from './cursor';
export { syncEvents } from './sync';
