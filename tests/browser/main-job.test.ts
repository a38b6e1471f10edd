import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import {
  importFile,
  logLine,
  pressOpenPanel,
  seeText,
  writeInDock,
} from '@/scripts/driver/actions';
import { sidePanel, toolbarPopup } from '@/scripts/driver/chromium';
import { sidebarText } from '@/scripts/driver/firefox';
import type { BrowserName } from '@/scripts/driver/session';
import { RUNNING_TITLE } from '@/scripts/sample/calendar';
import { type Cairn, startCairn } from './harness/cairn';
import { readRows } from './harness/database';
import { calendarFile } from './harness/sample';

const t = createTranslate();
const NOTE = 'She names the trade-off first, then the no.';

describe.each<BrowserName>(['chrome', 'firefox'])(
  'from calendar file to open actions in %s',
  (name) => {
    let cairn: Cairn;
    let desk: Page;
    let panel: Page;
    beforeAll(async () => {
      cairn = await startCairn({ browser: name });
      desk = await cairn.session.open('desk');
    });
    afterAll(() => cairn?.stop());

    it('reads a calendar file and recognises the mentoring in it', async () => {
      const report = await importFile(desk, await calendarFile(cairn));
      expect(report).toMatch(/\d+ dates read of [^,]+, [1-9]\d* mentoring series with \d+ dates/);
      await seeText(desk, RUNNING_TITLE);
      const meetings = await readRows(desk, 'meetings');
      const ordinary = /Stand-up|Budget|Dentist|leave/;
      expect(meetings.filter(({ title }) => ordinary.test(String(title)))).toEqual([]);
    });

    it('opens the browser’s own panel on the running meeting after one click', async () => {
      await pressOpenPanel(await cairn.session.open('popup'));
      if (name === 'firefox') {
        await vi.waitFor(async () => expect(await sidebarText(desk)).toContain('Priya'), 15_000);
        panel = await cairn.session.open('sidepanel');
      } else {
        panel = await sidePanel(cairn.session);
      }
      await seeText(panel, 'Priya');
      await seeText(panel, t('panel.iOwe'));
    });

    it('stores a note typed into the panel', async () => {
      await writeInDock(panel, NOTE);
      await vi.waitFor(async () => {
        const notes = await readRows(desk, 'noteBlocks');
        expect(notes.map((note) => note.markdown)).toContain(NOTE);
      }, 5_000);
    });

    it('shows an action logged in the popup in the open panel', async () => {
      const popup =
        name === 'firefox'
          ? await cairn.session.open('popup')
          : await toolbarPopup(cairn.session, desk);
      await logLine(popup, "I'll send Priya the reading list by Friday");
      await seeText(panel, 'reading list');
      const [action] = await readRows(desk, 'actions');
      expect(action).toMatchObject({
        owner: 'me',
        status: 'open',
        due: expect.stringMatching(/^\d{4}/),
      });
      const partners = await readRows(desk, 'partners');
      expect(partners.find(({ id }) => id === action?.partnerId)?.name).toContain('Priya');
    });
  },
);
