import type { ElementHandle, Page } from 'puppeteer-core';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText } from '@/scripts/driver/actions';
import type { BrowserName } from '@/scripts/driver/session';
import type { Shown } from '@/tests/stand-ins/pages/events';
import { hostilePage } from '@/tests/stand-ins/pages/hostile';
import { serving } from '@/tests/stand-ins/pages/serve';
import { type Cairn, startCairn } from './cairn';

const t = createTranslate();
export const CALENDAR = 'https://calendar.google.com';
export const EVIL = 'https://evil.example.org';
const WEEK = `${CALENDAR}/calendar/u/0/r/week`;

/** Tomorrow as an event has it and, as the page writes it, with a time. */
export function tomorrow(): { day: string; when: string } {
  const at = new Date(Date.now() + 86_400_000);
  const pad = (n: number) => String(n).padStart(2, '0');
  const said = at.toLocaleDateString('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
  const day = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  return { day, when: `${said}⋅10:00 – 10:40 AM` };
}

/** Names of fonts that a browser may draw words with by itself. */
export const FONTS = [
  'system-ui',
  '"system-ui"',
  'sans-serif',
  '"sans-serif"',
  '-apple-system',
  'Roboto',
  '"Segoe UI"',
  '"Noto Sans"',
  'Ubuntu',
  '"Helvetica Neue"',
  '"DejaVu Sans"',
];

/** What the page makes of the event `coffee1234` before it is opened: a megabyte, so many people, and script in every field. */
export const fill = (people: number) => `(() => {
  const chips = [...document.querySelectorAll('[data-eventchip]')];
  const { shown } = chips.find((chip) => chip.shown.id === 'coffee1234');
  shown.title = shown.title.padEnd(1_000_000, 'x');
  shown.link = 'javascript:top.pwned=1//https://meet.google.com/abc-defg-hij';
  shown.people = Array.from({ length: ${people} }, (_, n) => ({
    name: n ? shown.title.slice(0, 90) + n : '__proto__',
    email: n ? 'constructor' + n + '@evil.example' : '"><script>@evil.example',
  }));
})()`;

/** Cairn with Google Calendar turned on, which is a page that means ill. */
export interface Scene {
  cairn: Cairn;
  desk: Page;
  page: Page;
  /** Runs in the page's own world. */
  run<T>(expression: string): Promise<T>;
  /** Opens an event as a user does. */
  open(title: string): Promise<void>;
  /** The button that is named so, once it stands there. */
  button(name: string): Promise<ElementHandle<Element>>;
  /** The messages of a type that Cairn's scripts have sent since the last time this was asked. */
  sent(type: string): Promise<number>;
}

/** Starts a browser, turns the site on as a user does, and opens its page. */
export async function hostileScene(browser: BrowserName, events: readonly Shown[]): Promise<Scene> {
  const hosts = [CALENDAR, EVIL].map((host) => new URL(host).host);
  const cairn = await startCairn({ browser, hosts });
  const { session, standIn } = cairn;
  standIn.on(`${CALENDAR}/*`, serving(hostilePage({ events, fillers: 5 })));
  await session.allowHost(`${CALENDAR}/*`);
  const desk = await session.open('desk', '#settings');
  await seeText(desk, t('desk.set.sites'));
  await desk.evaluate(`(() => {
    globalThis.sent = [];
    const { runtime } = globalThis.browser ?? chrome;
    runtime.onMessage.addListener((message) => void globalThis.sent.push(message.type));
  })()`);
  await desk.locator(byRole('checkbox', 'Google Calendar')).click();
  const page = await session.browser.newPage();
  if (browser === 'chrome') await page.setViewport({ width: 1000, height: 700 });
  await page.goto(WEEK);
  page.setDefaultTimeout(5000);
  return {
    cairn,
    desk,
    page,
    run: (expression) => page.evaluate(expression) as Promise<never>,
    async open(title) {
      await page.bringToFront();
      await page.keyboard.press('Escape');
      const chip = await page.waitForSelector(
        `::-p-xpath(//*[@data-eventchip][starts-with(span, "${title}")])`,
      );
      await (chip as ElementHandle<Element>).click();
    },
    async button(name) {
      const found = await page.waitForSelector(byRole('button', name), { timeout: 10_000 });
      if (!found) throw new Error(`There is no ${name}`);
      return found;
    },
    sent: async (type) =>
      Number(
        await desk.evaluate(
          `sent.splice(0).filter((one) => one === ${JSON.stringify(type)}).length`,
        ),
      ),
  };
}
