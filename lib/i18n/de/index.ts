import { calendar } from './calendar';
import { desk } from './desk';
import { panes } from './panes';
import { reminders } from './reminders';
import { sync } from './sync';

/** The whole catalogue in German; what it must hold is told by the English one. */
export const de = { ...calendar, ...desk, ...panes, ...reminders, ...sync };
