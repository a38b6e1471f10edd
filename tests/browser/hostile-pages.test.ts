import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole } from '@/scripts/driver/actions';
import { pressAndChoose, pressUntil } from './harness/choose';
import { readRows } from './harness/database';
import { CALENDAR, EVIL, FONTS, fill, hostileScene, type Scene, tomorrow } from './harness/hostile';

const t = createTranslate();
const { day, when } = tomorrow();
const at = { day, from: '10:00', to: '10:40' };
const MARKUP = '<img src=x onerror="top.pwned=1"><script>top.pwned=1</script>';
const people = [{ name: 'Priya Raman', email: 'priya@example.com' }];
const mentoring = { ...at, id: 'ahead5mentoring', title: 'Mentoring Priya / Jo', people };
const posing = {
  ...at,
  id: 'coffee1234',
  title: `Catch-up with Priya ${MARKUP} \u202Egnp.exe\u2066 `,
};
const events = [mentoring, posing];
const PREPARE = 'Prepare, Cairn';
const MAYBE = 'Mentoring?, Cairn';

let scene: Scene;
const counts = async () => [
  (await readRows(scene.desk, 'meetings')).length,
  (await readRows(scene.desk, 'calendarEvents')).length,
  (await readRows(scene.desk, 'decisions')).length,
];
const later = (ms: number) => scene.run(`new Promise((done) => setTimeout(done, ${ms}))`);
/** What came of a click would have come before this answer. */
const settled = () =>
  scene.desk.evaluate('(globalThis.browser ?? chrome).runtime.getPlatformInfo()');

describe('a page that means ill, in Chromium', () => {
  beforeAll(async () => {
    scene = await hostileScene('chrome', events);
  });
  afterAll(() => scene?.cairn.stop());

  it('learns nothing by having tampered with all that a script builds on', async () => {
    await scene.open('Mentoring');
    await scene.button(PREPARE);
    expect(await scene.run('caught')).toEqual([]);
    expect(await scene.run('hostile.open()')).toEqual([null, null, null, null, null, null]);
    expect(await scene.run('typeof globalThis.chrome?.runtime')).toBe('undefined');
  });

  it('learns no words of the button by searching, selecting or lending it a font', async () => {
    const asked = () =>
      scene.cairn.standIn.requests.filter(({ url }) => url.includes('/font-')).length;
    await scene.page.keyboard.press('Escape');
    await scene.run(`hostile.fonts(${JSON.stringify(FONTS)})`);
    await later(100);
    const before = asked();
    await scene.open('Mentoring');
    await (await scene.button(PREPARE)).click({ button: 'right' });
    await scene.button(t('page.neverHere'));
    await later(100);
    expect(asked()).toBe(before);
    const words = ['Prepare', t('page.notThis'), t('page.neverHere')];
    expect(await scene.run(`hostile.finds(${JSON.stringify([...words, 'Catch-up'])})`)).toEqual([
      'Catch-up',
    ]);
    await scene.page.keyboard.press('Escape');
    expect(await scene.run('hostile.inside.size')).toBe(0);
  });

  it('opens nothing by clicks and keys of its own, nor by messages', async () => {
    await scene.button(PREPARE);
    await scene.sent('');
    await scene.run('hostile.press()');
    await scene.run(`hostile.forge([
      { type: 'page-open', kind: 'prepare', meetingId: null, inPage: true },
      { type: 'page-never', site: 'google-calendar' },
      { type: 'page-off', sites: ['google-calendar'] },
      { type: 'beside-asks', token: '' },
      { type: 'meetings-changed' },
    ])`);
    // Even in the button itself, as where a browser would let the page in.
    const button = await scene.button(PREPARE);
    await button.evaluate((one) => {
      (one as HTMLElement).click();
      one.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    await settled();
    expect(await scene.desk.evaluate('sent.join()')).toBe('');
    for (const path of ['beside.html', 'desk.html', 'reader.js', 'manifest.json']) {
      const address = JSON.stringify(`${scene.cairn.session.origin}/${path}`);
      expect(await scene.run(`fetch(${address}).then(() => 'got', () => 'refused')`)).toBe(
        'refused',
      );
    }
  });

  it.each<[string, string]>([
    ['faded', "card.style.opacity = '.02'"],
    ['blackened', "document.body.style.filter = 'brightness(0)'"],
    ['clipped', "card.style.clipPath = 'circle(90px at 60px 150px)'"],
    ['stretched', "card.style.transform = 'scale(4)'; card.style.transformOrigin = '0 100%'"],
    [
      'covered by what lets the pointer through',
      "over.style.cssText = 'position:fixed;inset:0;z-index:99;background:white;pointer-events:none'; document.body.append(over)",
    ],
    [
      'taken into a frame that nobody sees',
      "frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;opacity:.01;border:0;z-index:99'; document.body.append(frame); frame.contentDocument.body.append(host)",
    ],
    [
      'in a closed root that fades it',
      "root.append(over); over.style.opacity = '.02'; over.append(document.createElement('slot')); shadow.append(host); card.append(shadow)",
    ],
  ])('presses nothing by a real click on the button %s', async (_, touch) => {
    await scene.open('Mentoring');
    const button = await scene.button(PREPARE);
    const stood = await button.boundingBox();
    await scene.sent('');
    await scene.run(`(() => {
      const [card, host] = ['[role=dialog]', '[data-cairn]'].map((one) => document.querySelector(one));
      const [over, frame, shadow] = ['div', 'iframe', 'div'].map((one) => document.createElement(one));
      const root = shadow.attachShadow({ mode: 'closed' });
      globalThis.leave = () => { over.remove(); frame.remove(); document.body.removeAttribute('style'); };
      ${touch};
    })()`);
    // As long as somebody takes who is shown something else.
    await later(150);
    // In another document it isn't drawn at all.
    const box = (await button.boundingBox()) ?? stood;
    if (!box) throw new Error('Nothing is there to be clicked');
    await scene.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await settled();
    expect(await scene.sent('page-open')).toBe(0);
    await scene.run('leave()');
  });

  it('and opens what it says by a click on the button as it is', async () => {
    await scene.open('Mentoring');
    const tabs = 'chrome.tabs.query({}).then((all) => all.map(({ url }) => url).join())';
    const opened = async () => /#prepare/.test(`${await scene.desk.evaluate(tabs)}`);
    await pressUntil(() => scene.button(PREPARE), opened);
  });

  it('takes the second click of two for no Yes', async () => {
    await scene.open('Catch-up');
    await pressUntil(
      () => scene.button(MAYBE),
      () => scene.page.$(byRole('button', t('page.yes'))),
    );
    const both = [MAYBE, t('page.yes')].map(async (one) => (await scene.button(one)).boundingBox());
    const boxes = await Promise.all(both);
    await scene.page.keyboard.press('Escape');
    await scene.sent('');
    const client = await scene.page.createCDPSession();
    // At once, as no test that waits for an answer in between could.
    const clicks = async () => {
      // The card goes with a click beside it, as one that the button didn't take leads to.
      await scene.open('Catch-up');
      await scene.button(MAYBE);
      const said = boxes.flatMap((box) => {
        const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 12];
        return (['mousePressed', 'mouseReleased'] as const).map((type) =>
          client.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 }),
        );
      });
      await Promise.all(said);
      expect(await scene.page.$(byRole('button', t('page.yes')))).not.toBeNull();
    };
    await vi.waitFor(clicks, { timeout: 15_000, interval: 100 });
    await settled();
    expect(await scene.sent('page-say')).toBe(0);
  });

  it('stores nothing of an event with script in every field but what a real Yes says, as text', async () => {
    const before = await counts();
    await scene.page.bringToFront();
    await scene.sent('');
    await scene.run(fill(10_000));
    await scene.open('Catch-up');
    // A page so heavy is looked at less often.
    await vi.waitFor(async () => expect(await scene.sent('page-event')).toBe(1), 8_000);
    await settled();
    expect(await counts()).toEqual(before);
    await scene.run(fill(1));
    await scene.open('Catch-up');
    await scene.button(MAYBE);
    expect(await counts()).toEqual(before);
    await pressAndChoose(scene.page, () => scene.button(MAYBE), t('page.yes'));
    await scene.button(PREPARE);
    const kept = (await readRows(scene.desk, 'meetings')).find((one) =>
      /Catch/.test(`${one.title}`),
    );
    expect(`${kept?.title}`.length).toBeLessThanOrEqual(500);
    const [row] = (await readRows(scene.desk, 'calendarEvents')).filter((one) =>
      JSON.stringify(one).includes('Catch-up'),
    );
    expect(row?.event).toMatchObject({ joinUrl: null });
    expect(JSON.stringify(row).length).toBeLessThan(60_000);
    expect(JSON.stringify([row, kept])).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    expect(await scene.run("'pwned' in globalThis")).toBe(false);
  });

  it('asks and keeps little while everything changes in every frame, and is there afterwards', async () => {
    await scene.page.bringToFront();
    await scene.page.keyboard.press('Escape');
    await scene.sent('');
    const [meetings = 0] = await counts();
    const frames = await scene.run<number>(`hostile.storm(2000, ${JSON.stringify(when)})`);
    expect(frames).toBeGreaterThan(20);
    const said = await scene.sent('page-event');
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThanOrEqual(11);
    expect((await counts())[0]).toBeLessThanOrEqual(meetings + said);
    await scene.open('Mentoring');
    await scene.button(PREPARE);
  });

  it('is in no frame, whether the page frames itself or stands in another’s', async () => {
    const { cairn, page } = scene;
    const body = `<iframe src="${CALENDAR}/calendar/u/0/r/week"></iframe>`;
    cairn.standIn.on(`${EVIL}/around`, () => ({ headers: { 'content-type': 'text/html' }, body }));
    await page.keyboard.press('Escape');
    await scene.run(`(() => {
      for (const kind of ['src', 'srcdoc', 'name']) {
        const frame = document.createElement('iframe');
        if (kind === 'src') frame.src = location.href;
        document.body.append(frame);
      }
    })()`);
    await scene.sent('');
    const openIn = async (at: typeof page) => {
      const inner = await at.waitForFrame(
        (one) => one !== at.mainFrame() && one.url().includes('week'),
      );
      const chip = await inner.waitForSelector('[data-eventchip]');
      await chip?.evaluate((one) => (one as HTMLElement).click());
      await inner.waitForSelector('#rAECCd');
      return inner;
    };
    const inner = await openIn(page);
    const other = await cairn.session.browser.newPage();
    await other.goto(`${EVIL}/around`);
    const others = await openIn(other);
    // The page's own event is opened after theirs, and has its button.
    await scene.open('Mentoring');
    await scene.button(PREPARE);
    expect(await scene.sent('page-event')).toBe(1);
    for (const frame of [inner, others]) expect(await frame.$('[data-cairn]')).toBeNull();
    await other.close();
  });
});
