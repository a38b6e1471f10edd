import { logging } from './logging';
import { quickLog } from './quick-log';
import { reminders } from './reminders';

/** What the background says in Spanish: the address bar, badge and notifications. */
export const background = { ...logging, ...quickLog, ...reminders };
