import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText } from '@/scripts/driver/actions';
import type { BrowserName } from '@/scripts/driver/session';
import type { StandIn } from '@/tests/stand-ins/https-server';
import { type Cairn, startCairn } from './cairn';

const t = createTranslate();

/** What Cairn's scripts in pages say, as far as tests ask. */
export interface Said {
  type: string;
  event?: { site: string; title: string; uid: string | null; recurrenceId: string | null };
  call?: { site: string; state: string };
}

/** Cairn in a browser in which the sites' pages are stood in for. */
export interface Pages {
  cairn: Cairn;
  /** Cairn's own page, where sites are turned on and off. */
  desk: Page;
  /** Opens the desk anew: it goes with the extension. */
  toDesk(): Promise<void>;
  /** Opens a page in a window of its own, which doesn't rest behind others as a tab does. */
  go(address: string, type?: 'window' | 'tab'): Promise<Page>;
  /** Turns sites on as a user does, or off, where whatever lies in front stays there. */
  turn(...names: string[]): Promise<void>;
  /** What pages' scripts have said since this was last asked. */
  said(): Promise<Said[]>;
}

/** Starts such a browser; `hosts` are those of the sites, which `serve` answers for. */
export async function pagesIn(
  browser: BrowserName,
  hosts: readonly string[],
  serve: (standIn: StandIn) => void,
): Promise<Pages> {
  const cairn = await startCairn({ browser, hosts });
  serve(cairn.standIn);
  // Behind another tab the driver finds nothing by its role.
  const box = (name: string) =>
    `[...document.querySelectorAll('[type=checkbox]')].find(({ labels }) => labels[0]?.textContent.trim().startsWith(${JSON.stringify(name)}))`;
  const pages: Pages = {
    cairn,
    desk: await cairn.session.open('desk', '#settings'),
    async toDesk() {
      pages.desk = await cairn.session.open('desk', '#settings');
      await hear();
    },
    async go(address, type = 'window') {
      const opened = await cairn.session.browser.newPage({ type });
      await opened.setViewport({ width: 1200, height: 750 });
      await opened.goto(address);
      return opened;
    },
    async turn(...names) {
      for (const name of names) {
        const isOn = () => pages.desk.evaluate(`${box(name)}.checked`);
        const was = await isOn();
        if (was) await pages.desk.evaluate(`${box(name)}.click()`);
        else {
          await pages.desk.bringToFront();
          await pages.desk.locator(byRole('checkbox', name)).click();
        }
        await vi.waitFor(async () => {
          if ((await isOn()) === was) throw new Error(`${name} is as it was`);
        }, 10_000);
      }
    },
    said: () => pages.desk.evaluate('said.splice(0)') as Promise<Said[]>,
  };
  const hear = async () => {
    await seeText(pages.desk, t('desk.set.sites'));
    await pages.desk.evaluate(`(() => {
      globalThis.said = [];
      (globalThis.browser ?? chrome).runtime.onMessage.addListener((message) => void said.push(message));
    })()`);
  };
  await hear();
  return pages;
}
