export { listCalendars } from './calendars';
export { parseGoogleCursor } from './cursor';
export { syncEvents } from './sync';
