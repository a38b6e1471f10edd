import { beside } from './beside';
import { calendar } from './calendar';
import { desk } from './desk';
import { deskAccounts } from './desk-accounts';
import { deskBackup } from './desk-backup';
import { deskCopies } from './desk-copies';
import { deskFolder } from './desk-folder';
import { deskHandover } from './desk-handover';
import { deskHealth } from './desk-health';
import { deskLock } from './desk-lock';
import { deskOwed } from './desk-owed';
import { deskPartners } from './desk-partners';
import { deskQuestions } from './desk-questions';
import { deskRelationship } from './desk-relationship';
import { deskSealed } from './desk-sealed';
import { deskSessions } from './desk-sessions';
import { deskSettings } from './desk-settings';
import { deskSources } from './desk-sources';
import { deskStart } from './desk-start';
import { detection } from './detection';
import { goals } from './goals';
import { insights } from './insights';
import { lock } from './lock';
import { logging } from './logging';
import { meetings } from './meetings';
import { menu } from './menu';
import { network } from './network';
import { notes } from './notes';
import { page } from './page';
import { panel } from './panel';
import { panelIdle } from './panel-idle';
import { panelLater } from './panel-later';
import { papers } from './papers';
import { popup } from './popup';
import { prepare } from './prepare';
import { prompts } from './prompts';
import { pulse } from './pulse';
import { quickLog } from './quick-log';
import { recap } from './recap';
import { recapWords } from './recap-words';
import { reflect } from './reflect';
import { reminders } from './reminders';
import { sample } from './sample';
import { search } from './search';
import { sessions } from './sessions';
import { settle } from './settle';
import { signIn } from './sign-in';
import { signs } from './signs';
import { sync } from './sync';
import { ui } from './ui';

/** The English catalogue; it owns the message ids and their parameters. */
export const en = {
  ...papers,
  ...network,
  ...insights,
  ...deskSessions,
  ...beside,
  ...goals,
  ...calendar,
  ...desk,
  ...deskAccounts,
  ...deskBackup,
  ...deskCopies,
  ...deskOwed,
  ...deskPartners,
  ...deskQuestions,
  ...deskRelationship,
  ...deskHealth,
  ...deskSealed,
  ...deskFolder,
  ...deskHandover,
  ...deskLock,
  ...deskSettings,
  ...deskSources,
  ...deskStart,
  ...detection,
  ...lock,
  ...logging,
  ...meetings,
  ...page,
  ...popup,
  ...prepare,
  ...pulse,
  ...quickLog,
  ...recap,
  ...recapWords,
  ...reflect,
  ...reminders,
  ...menu,
  ...notes,
  ...panel,
  ...panelIdle,
  ...panelLater,
  ...prompts,
  ...sample,
  ...search,
  ...sessions,
  ...settle,
  ...signIn,
  ...signs,
  ...sync,
  ...ui,
} as const;
