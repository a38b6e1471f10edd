import type { Page } from 'puppeteer-core';
import type { Session } from '@/scripts/driver/session';
import { databaseMade, putRows } from './database';
import { actionRow, goalRow, meetingRow, noteRow, partnerRow } from './rows';

const MINUTE = 60_000;

/** What lies on disk before a page is opened. */
export interface Scene {
  /** Minutes until the meeting starts; negative when it has begun. Null: no meeting. */
  startsIn: number | null;
  /** Minutes the meeting lasts. */
  minutes?: number;
}

/**
 * Lays out one partner with two actions, a goal, and a meeting with a note, straight on disk, and
 * tells the background. Answers with the rows and with a page that stays open for looking at the disk.
 */
export async function layOut(session: Session, { startsIn, minutes = 60 }: Scene) {
  const disk: Page = await session.open('popup');
  await databaseMade(disk);
  const partner = partnerRow();
  const start = Date.now() + (startsIn ?? 0) * MINUTE;
  const meeting = meetingRow(partner, { start, end: start + minutes * MINUTE });
  const mine = actionRow(partner);
  const theirs = actionRow(partner, { owner: 'partner', text: 'Draft the agenda' });
  await putRows(disk, 'partners', [partner]);
  await putRows(disk, 'actions', [mine, theirs]);
  await putRows(disk, 'goals', [goalRow(partner)]);
  if (startsIn !== null) {
    await putRows(disk, 'meetings', [meeting]);
    if (startsIn <= 0) await putRows(disk, 'noteBlocks', [noteRow(meeting)]);
  }
  await disk.evaluate(
    "(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'meetings-changed' })",
  );
  return { disk, partner, meeting, mine, theirs };
}
