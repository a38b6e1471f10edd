import { calendar } from './calendar';
import { desk } from './desk';
import { detection } from './detection';
import { meetings } from './meetings';
import { notes } from './notes';
import { panel } from './panel';
import { popup } from './popup';
import { quickLog } from './quick-log';
import { reminders } from './reminders';
import { sync } from './sync';
import { ui } from './ui';

/** The English catalogue; it owns the message ids and their parameters. */
export const en = {
  ...calendar,
  ...desk,
  ...detection,
  ...meetings,
  ...popup,
  ...quickLog,
  ...reminders,
  ...notes,
  ...panel,
  ...sync,
  ...ui,
} as const;
