import { calendar } from './calendar';
import { desk } from './desk';
import { deskOwed } from './desk-owed';
import { deskPartners } from './desk-partners';
import { deskRelationship } from './desk-relationship';
import { deskStart } from './desk-start';
import { detection } from './detection';
import { logging } from './logging';
import { meetings } from './meetings';
import { notes } from './notes';
import { panel } from './panel';
import { panelIdle } from './panel-idle';
import { panelLater } from './panel-later';
import { popup } from './popup';
import { prompts } from './prompts';
import { quickLog } from './quick-log';
import { reminders } from './reminders';
import { sample } from './sample';
import { sync } from './sync';
import { ui } from './ui';

/** The English catalogue; it owns the message ids and their parameters. */
export const en = {
  ...calendar,
  ...desk,
  ...deskOwed,
  ...deskPartners,
  ...deskRelationship,
  ...deskStart,
  ...detection,
  ...logging,
  ...meetings,
  ...popup,
  ...quickLog,
  ...reminders,
  ...notes,
  ...panel,
  ...panelIdle,
  ...panelLater,
  ...prompts,
  ...sample,
  ...sync,
  ...ui,
} as const;
