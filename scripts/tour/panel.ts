import type { Page } from 'puppeteer-core';
import {
  addGoal,
  logLine,
  pressOpenPanel,
  seeText,
  shownText,
  writeInDock,
} from '../driver/actions';
import { sidePanel, toolbarPopup } from '../driver/chromium';
import { sidebarText } from '../driver/firefox';
import type { Session } from '../driver/session';

/** Opens the real panel with a real click in the popup's page. */
export async function openPanel(session: Session): Promise<void> {
  const popup = await session.open('popup');
  await pressOpenPanel(popup);
}

/** A page on which the panel can be looked at: the real side panel, in Firefox the same in a tab. */
export function panelPage(session: Session): Promise<Page> {
  return session.name === 'chrome' ? sidePanel(session) : session.open('sidepanel');
}

/** The words that the browser's own panel shows. */
export async function shownInPanel(session: Session, desk: Page): Promise<string> {
  if (session.name === 'firefox') return sidebarText(desk);
  return shownText(await sidePanel(session));
}

const LINES = [
  "I'll send Priya the reading list by Friday",
  'Priya will draft the agenda tomorrow',
];
const GOAL = 'Lead three planning rounds alone';
const NOTE = 'She wants to say no more often, and still be asked.';

/** The toolbar's popup; its page in a tab where the browser shows none to a program. */
function popupPage(session: Session, desk: Page): Promise<Page> {
  if (session.name === 'firefox') return session.open('popup');
  return toolbarPopup(session, desk).catch(() => session.open('popup'));
}

/** Does what a newcomer would: logs two actions in the popup, a goal and a note in the panel. */
export async function fillIn(session: Session, desk: Page, panel: Page): Promise<void> {
  const popup = await popupPage(session, desk);
  for (const line of LINES) await logLine(popup, line);
  await popup.close();
  await seeText(panel, 'Send Priya the reading list');
  await seeText(panel, 'Draft the agenda');
  await addGoal(panel, GOAL);
  await writeInDock(panel, NOTE);
}
