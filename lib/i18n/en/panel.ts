import type { Messages } from '../message';
import { panelIdle } from './panel-idle';
import { panelMeeting } from './panel-meeting';
import { panelWords } from './panel-words';

/** Texts of the side panel. */
export const panel = {
  ...panelIdle,
  ...panelMeeting,
  ...panelWords,
} as const satisfies Messages;
