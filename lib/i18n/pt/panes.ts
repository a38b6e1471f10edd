import { detection } from './detection';
import { logging } from './logging';
import { meetings } from './meetings';
import { notes } from './notes';
import { panelIdle } from './panel-idle';
import { panelMeeting } from './panel-meeting';
import { panelWords } from './panel-words';
import { popup } from './popup';
import { quickLog } from './quick-log';
import { ui } from './ui';

/** What the panel and the popup say in Portuguese. */
export const panes = {
  ...detection,
  ...logging,
  ...meetings,
  ...notes,
  ...panelIdle,
  ...panelMeeting,
  ...panelWords,
  ...popup,
  ...quickLog,
  ...ui,
};
