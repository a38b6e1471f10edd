import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { panelIn, pressInPage } from './harness/beside';
import { readRows } from './harness/database';
import { CALENDAR, hostileScene, type Scene, tomorrow } from './harness/hostile';

const t = createTranslate();
const { day } = tomorrow();
const mentoring = {
  ...{ day, from: '10:00', to: '10:40', id: 'ahead5mentoring', title: 'Mentoring Priya / Jo' },
  people: [{ name: 'Priya Raman', email: 'priya@example.com' }],
};

let scene: Scene;

describe('a page that means ill, in Firefox, which lets it into closed roots', () => {
  beforeAll(async () => {
    scene = await hostileScene('firefox', [mentoring]);
  });
  afterAll(() => scene?.cairn.stop());

  it('learns nothing from the button but what it is', async () => {
    await scene.open('Mentoring');
    await scene.page.waitForSelector('[data-cairn]');
    expect(await scene.run('caught.join()')).toBe('');
    const [partner] = await readRows(scene.desk, 'partners');
    expect(partner).toBeDefined();
    const place = await scene.run<number[]>(`(() => {
      const host = document.querySelector('[data-cairn]');
      for (let y = 80; y < 500; y += 4)
        for (let x = 40; x < 500; x += 4)
          if (document.elementsFromPoint(x, y)[0] === host) return [x + 8, y + 8];
      return [0, 0];
    })()`);
    const [x = 0, y = 0] = place;
    await scene.page.mouse.move(x, y);
    await vi.waitFor(async () => expect(await scene.run('hostile.inside.size')).toBe(1), 3_000);
    const said = '[...hostile.inside].flatMap((root) => [...root.querySelectorAll("[data-t]")])';
    expect(await scene.run(`${said}.map((one) => one.dataset.t).join()`)).toBe('Prepare');
  });

  it('takes no click in the panel that it has faded from within, and doesn’t get its address', async () => {
    await pressInPage(scene.desk, CALENDAR);
    const panel = await panelIn(scene.page);
    await scene.page.bringToFront();
    const right = await scene.run<number>('innerWidth');
    const covered = () => panel.evaluate("document.querySelector('.covered')?.innerText ?? ''");
    const come = () => scene.page.mouse.move(right - 200 - 9 * Math.random(), 300);
    const frames = '[...hostile.inside].flatMap((root) => [...root.querySelectorAll("iframe")])';
    await vi.waitFor(async () => {
      await scene.page.mouse.move(20, 20);
      await come();
      expect(await scene.run(`${frames}.length`)).toBe(1);
      expect(await covered()).toBe('');
    }, 5_000);
    expect(await scene.run(`${frames}.map(({ src }) => src).join()`)).toBe('');
    await scene.run(`${frames}[0].style.setProperty('opacity', '.02', 'important')`);
    await vi.waitFor(async () => {
      await come();
      expect(await covered()).toBe(t('beside.covered'));
    }, 3_000);
    // A page of its own in the panel's place takes the place away.
    await scene.run(`${frames}[0].src = 'about:blank'`);
    await vi.waitFor(
      async () =>
        expect(await scene.run(`${frames}.filter((one) => one.isConnected).length`)).toBe(0),
      3_000,
    );
  });
});
