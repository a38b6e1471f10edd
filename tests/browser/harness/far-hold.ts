import { expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { itemId } from '@/tests/stand-ins/pages/outlook';
import { panelIn } from './beside';
import { markedIn } from './marked';
import { pressButton, seeButton } from './page-button';
import { picture } from './picture';
import { CALLS, OUTLOOKS, openCalls, openEvent, type Sites, tabOf, toStep } from './sites';

const t = createTranslate();

/** Declares the tests of an opened event and of calls, all sites of calendars being on. */
export function farHold(scene: () => Sites): void {
  // Known from nowhere else: Outlook's page alone tells of it.
  const [, { event }] = CALLS;
  const at = (address: string) => ({ desk: scene().desk, page: scene().outlook, address });

  it('has its button at each of Outlook’s hosts, and the mark once it knows the meeting', async () => {
    const { outlook } = scene();
    for (const address of OUTLOOKS) {
      await outlook.goto(`${address}calendar/view/week`);
      const marked = () => markedIn(outlook);
      if (address !== OUTLOOKS[0])
        await expect.poll(marked, { timeout: 10_000 }).toContain(event.title);
      await openEvent(outlook, event);
      await seeButton(at(address), t('page.open'));
    }
  });

  it('is back where the page strips it, goes with the page’s own navigation, and stands on a whole event', async () => {
    const { outlook } = scene();
    const [address = ''] = OUTLOOKS.slice(-1);
    const gone = () => outlook.waitForFunction("!document.querySelector('[data-cairn]')");
    await outlook.evaluate("document.querySelector('[data-cairn]').remove()");
    await seeButton(at(address), t('page.open'));
    await outlook.locator('[data-view=month]').click();
    await gone();
    await outlook.goBack();
    await openEvent(outlook, event);
    await seeButton(at(address), t('page.open'));
    await outlook.goto(`${address}calendar/item/${encodeURIComponent(itemId(event))}`);
    await seeButton(at(address), t('page.open'));
  });

  it('stands beside a call of each site at join, in the lobby and once it has begun', async () => {
    const sites = scene();
    await openCalls(sites);
    const meet = tabOf(sites, 0);
    await pressButton(meet, t('page.beside'), () => panelIn(meet.page));
    for (const step of ['lobby', 'in'] as const) {
      await toStep(sites, step);
      for (const n of CALLS.keys()) await seeButton(tabOf(sites, n), t('page.beside'));
    }
  });

  it('offers the closing in each once it ends, in the panel that is there already', async () => {
    const sites = scene();
    const meet = tabOf(sites, 0);
    const panel = await panelIn(meet.page);
    await toStep(sites, 'left');
    for (const n of CALLS.keys()) {
      await seeButton(tabOf(sites, n), t('page.closing'));
      await picture(tabOf(sites, n).page, `page-life-call-${n}`);
    }
    await pressButton(meet, t('page.closing'), async () =>
      expect(await panel.evaluate('document.body.innerText')).toContain(t('panel.closing.useful')),
    );
  });
}
