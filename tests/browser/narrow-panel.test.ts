import { afterEach, expect, it } from 'vitest';
import { type Cairn, startCairn } from './harness/cairn';
import { putRows } from './harness/database';
import { layOut } from './harness/scene';

let cairn: Cairn | undefined;
afterEach(() => cairn?.stop());

const MINUTE = 60_000;
/** Top and bottom of what a selector finds. */
const edges = (selector: string) =>
  `(({ top, bottom }) => [top, bottom])(document.querySelector('${selector}').getBoundingClientRect())`;

it('a wordy language at 320 px keeps the time left beside the side switch, and the veil in sight', async () => {
  cairn = await startCairn();
  const { disk, meeting, partner } = await layOut(cairn.session, { startsIn: -30 });
  await putRows(disk, 'partners', [{ ...partner, name: 'Maximiliane Brandt' }]);
  const talk = { me: 12 * MINUTE, partner: 18 * MINUTE };
  await putRows(disk, 'meetings', [{ ...meeting, talk }]);
  await disk.evaluate("chrome.storage.local.set({ settings: { locale: 'de' } })");
  const panel = await cairn.session.open('sidepanel');
  await panel.setViewport({ width: 320, height: 500 });
  await panel.waitForFunction("document.querySelector('.left b')?.innerText.startsWith('noch')");
  const [sides, left] = [
    await panel.evaluate(edges('.sides')),
    await panel.evaluate(edges('.left')),
  ];
  const [[from, to], [top]] = [sides, left] as [[number, number], [number, number]];
  expect(top).toBeGreaterThanOrEqual(from - 8);
  expect(top).toBeLessThan(to);
  await panel.keyboard.press('b');
  await panel.waitForSelector('.veil');
  await panel.evaluate('scrollTo(0, document.body.scrollHeight)');
  const [veilTop, veilEnd] = (await panel.evaluate(edges('.veil'))) as [number, number];
  expect(veilTop).toBeGreaterThan(0);
  expect(veilEnd).toBeLessThanOrEqual(500);
});
