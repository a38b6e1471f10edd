import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText } from '@/scripts/driver/actions';
import { axeFindings } from './harness/axe';
import { type Cairn, startCairn } from './harness/cairn';
import { putRows, readRows } from './harness/database';
import { picture } from './harness/picture';
import { layOut } from './harness/scene';

const t = createTranslate();
let cairn: Cairn;
let panel: Page;
let disk: Page;

beforeAll(async () => {
  cairn = await startCairn();
  const scene = await layOut(cairn.session, { startsIn: -10 });
  ({ disk } = scene);
  await putRows(disk, 'partners', [{ ...scene.partner, phase: 'beginning' }]);
  panel = await cairn.session.open('sidepanel');
  await panel.setViewport({ width: 360, height: 900 });
});
afterAll(() => cairn?.stop());

const press = (name: string) => panel.locator(byRole('button', name)).click();
const type = (name: string, text: string) => panel.locator(byRole('textbox', name)).fill(text);

async function session() {
  const [row] = await readRows(disk, 'guidedSessions');
  return row as { status: string; part: string; answers: { answer: string }[] } | undefined;
}

describe('a guided session in the panel', () => {
  it('is offered when its moment comes, with the reason, and can be put away', async () => {
    await seeText(panel, t('offers.why.first', { name: '\u2068Priya\u2069' }));
    await picture(panel, 'guided offer');
    await press(t('offers.later'));
    await vi.waitFor(async () => {
      const [row] = await readRows(disk, 'offers');
      expect(row).toMatchObject({ kind: 'session:first-meeting', answer: 'away' });
    }, 5_000);
  });

  it('is found in the menu, and asks one part at a time (PRACTICE S5)', async () => {
    await seeText(panel, 'Draft the agenda');
    await panel.locator('.menu > summary').click();
    await press(t('panel.menu.session'));
    await seeText(panel, t('sessions.for.rehearsal'));
    await picture(panel, 'guided choose');
    await press(t('sessions.begin.of', { text: t('sessions.kind.rehearsal') }));
    await seeText(panel, t('sessions.ask.idea.short'));
    await type(t('sessions.ask.idea.short'), 'A rota that people fill in themselves');
    await vi.waitFor(async () => {
      expect((await session())?.answers[0]?.answer).toBe('A rota that people fill in themselves');
    }, 5_000);
    await picture(panel, 'guided part');
    expect(await axeFindings(panel)).toEqual([]);
  });

  it('makes actions of first steps, of whoever takes them', async () => {
    await press(t('sessions.next'));
    await seeText(panel, t('sessions.ask.assume.test'));
    await type(t('sessions.ask.assume.test'), 'Try it with two wards');
    await panel.keyboard.press('Enter');
    await vi.waitFor(async () => {
      const actions = await readRows(disk, 'actions');
      expect(actions).toContainEqual(
        expect.objectContaining({ text: 'Try it with two wards', owner: 'partner' }),
      );
    }, 5_000);
    await picture(panel, 'guided step');
  });

  it('is there again where it was left, after a pause and a closed panel', async () => {
    await press(t('sessions.pause'));
    await vi.waitFor(async () => expect((await session())?.status).toBe('paused'), 5_000);
    await panel.reload();
    await seeText(panel, 'Try it with two wards');
    await panel.locator('.menu > summary').click();
    await press(t('panel.menu.session'));
    await press(t('sessions.goOn.of', { text: t('sessions.kind.rehearsal') }));
    await seeText(panel, t('sessions.ask.assume.true'));
    await press(t('sessions.next'));
    await press(t('sessions.next'));
    await press(t('sessions.finish'));
    await vi.waitFor(async () => expect((await session())?.status).toBe('done'), 5_000);
  });
});
