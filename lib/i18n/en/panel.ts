import type { Messages } from '../message';
import { panelMeeting } from './panel-meeting';
import { panelWords } from './panel-words';
import { promptsOpen } from './prompts-open';

/** What the side panel says from its first paint on; the rest is `panelIdle` and `panelLater`. */
export const panel = {
  ...panelMeeting,
  ...panelWords,
  ...promptsOpen,
} as const satisfies Messages;
