import { beside } from './beside';
import { detection } from './detection';
import { logging } from './logging';
import { meetings } from './meetings';
import { notes } from './notes';
import { panelIdle } from './panel-idle';
import { panelLater } from './panel-later';
import { panelMeeting } from './panel-meeting';
import { panelWords } from './panel-words';
import { popup } from './popup';
import { prepare } from './prepare';
import { promptsOpen } from './prompts-open';
import { pulse } from './pulse';
import { quickLog } from './quick-log';
import { reflect } from './reflect';
import { sample } from './sample';
import { settle } from './settle';
import { ui } from './ui';

/** What the panel and the popup say in Portuguese. */
export const panes = {
  ...beside,
  ...detection,
  ...logging,
  ...meetings,
  ...notes,
  ...panelIdle,
  ...panelLater,
  ...panelMeeting,
  ...panelWords,
  ...popup,
  ...prepare,
  ...promptsOpen,
  ...pulse,
  ...quickLog,
  ...reflect,
  ...sample,
  ...settle,
  ...ui,
};
