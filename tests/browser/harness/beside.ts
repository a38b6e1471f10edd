import type { Frame, Page } from 'puppeteer-core';
import { vi } from 'vitest';
import type { Session } from '@/scripts/driver/session';
import type { StandIn } from '@/tests/stand-ins/https-server';

/** A page that hangs on the window, styles everything it can, and writes down what it hears. */
const body = (attributes: string) => `<!doctype html>
<html ${attributes}><head><title>Calendar</title><style>
  html, body { height: 100%; margin: 0; overflow: hidden; font: 16px sans-serif }
  div, iframe { border: 9px solid red !important; opacity: .5 !important; display: none !important }
  #app { position: absolute; inset: 0; border: 0 !important; opacity: 1 !important; display: flex !important }
  main { flex: 1 } aside { background: teal; color: white }
</style></head><body><div id=app><input id=field aria-label=Find><main>Monday</main><aside>Bar</aside></div><script>
  const heard = [];
  for (const type of ['keydown', 'keyup', 'message'])
    addEventListener(type, (event) => heard.push(event.key ?? type), true);
  customElements.define('cairn-beside', class extends HTMLElement {});
</script></body></html>`;

/** Serves such a page; `headers` as a site may send them. */
export function serveFixture(
  standIn: StandIn,
  address: string,
  { attributes = '', headers = {} }: { attributes?: string; headers?: Record<string, string> } = {},
): void {
  const answer = { headers: { 'content-type': 'text/html', ...headers }, body: body(attributes) };
  standIn.on(address, () => answer);
}

/** Lets Cairn into pages, as the user does by the browser's own question. */
export async function allowPages(session: Session, desk: Page, patterns: string[]) {
  await session.allowHost(...patterns);
  const ask = `(globalThis.browser ?? chrome).permissions.request({ origins: ${JSON.stringify(patterns)} })`;
  await desk.evaluate(
    `addEventListener('click', () => { window.asked = ${ask} }, { once: true, capture: true })`,
  );
  await desk.mouse.click(3, 300);
  await desk.waitForFunction('window.asked !== undefined');
  if (!(await desk.evaluate('window.asked'))) throw new Error('Cairn was not let into the pages');
}

/** Says to the background what a click on the button in a tab's page says. */
export async function pressInPage(desk: Page, address: string): Promise<void> {
  const said = { type: 'page-open', kind: 'beside', meetingId: null, inPage: true };
  await desk.evaluate(`(async () => {
    const api = globalThis.browser ?? chrome;
    const tabs = await api.tabs.query({});
    const { id } = tabs.find(({ url }) => url?.startsWith(${JSON.stringify(address)}));
    const func = () => (globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(said)});
    await api.scripting.executeScript({ target: { tabId: id }, func });
  })()`);
}

/** The panel's frame in a page, once it shows something. */
export function panelIn(page: Page): Promise<Frame> {
  const there = "document.querySelector('.edge') && document.querySelector('#panel h1')";
  return vi.waitFor(
    async () => {
      const frame = page.frames().find((one) => /\/beside\.html/.test(one.url()));
      if (frame && (await frame.evaluate(`Boolean(${there})`).catch(() => false))) return frame;
      throw new Error('The panel has not come into the page.');
    },
    { timeout: 10_000 },
  );
}
