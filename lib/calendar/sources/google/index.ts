export { applyChanges } from './apply';
export { listCalendars } from './calendars';
export { syncEvents } from './sync';
