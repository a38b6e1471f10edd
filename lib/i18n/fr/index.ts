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
import { goals } from './goals';
import { insights } from './insights';
import { lock } from './lock';
import { menu } from './menu';
import { network } from './network';
import { page } from './page';
import { panes } from './panes';
import { papers } from './papers';
import { prompts } from './prompts';
import { recap } from './recap';
import { recapWords } from './recap-words';
import { reminders } from './reminders';
import { search } from './search';
import { sessions } from './sessions';
import { signIn } from './sign-in';
import { signs } from './signs';
import { sync } from './sync';

/** The whole catalogue in French; what it must hold is told by the English one. */
export const fr = {
  ...papers,
  ...network,
  ...insights,
  ...deskSessions,
  ...calendar,
  ...goals,
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
  ...menu,
  ...page,
  ...lock,
  ...panes,
  ...prompts,
  ...recap,
  ...recapWords,
  ...reminders,
  ...search,
  ...sessions,
  ...signIn,
  ...signs,
  ...sync,
};
