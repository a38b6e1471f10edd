import { browser } from 'wxt/browser';
import { parseMarks } from '../reminders/marks';
import type { PromptSurface } from '../reminders/show-prompts';
import { setAlarms } from './alarms';
import { notify, seen, withdraw } from './notifications';

const KEY = 'prompted';

/** The real browser behind `showPrompts`. */
export const promptSurface: PromptSurface = {
  setAlarms,
  notify,
  seen,
  withdraw,
  async readMarks() {
    return parseMarks((await browser.storage.local.get(KEY))[KEY]);
  },
  async writeMarks(marks) {
    await browser.storage.local.set({ [KEY]: marks });
  },
};
