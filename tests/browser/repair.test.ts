import { afterEach, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText, writeInDock } from '@/scripts/driver/actions';
import { type Cairn, startCairn } from './harness/cairn';
import { putRows, readRows } from './harness/database';
import { picture } from './harness/picture';
import { actionRow } from './harness/rows';
import { layOut } from './harness/scene';

const t = createTranslate();
let cairn: Cairn | undefined;
afterEach(() => cairn?.stop());

it('says that a row can’t be read, keeps it, and shows everything else', async () => {
  cairn = await startCairn();
  const { session } = cairn;
  const { disk, partner } = await layOut(session, { startsIn: -10 });
  const broken = { ...actionRow(partner, { text: 'Never shown' }), owner: 7 };
  await putRows(disk, 'actions', [broken]);
  const panel = await session.open('sidepanel');
  await seeText(panel, 'Send the reading list');
  await seeText(panel, t('panel.repair', { n: 1 }));
  await writeInDock(panel, 'Everything else still works.');
  await vi.waitFor(async () => {
    const kept = await readRows(disk, 'repairs');
    expect(kept).toEqual([
      expect.objectContaining({ table: 'actions', key: broken.id, row: broken }),
    ]);
  });
  const onDisk = (await readRows(disk, 'actions')).find(({ id }) => id === broken.id);
  expect(onDisk).toEqual(broken);
  const desk = await session.open('desk', '#repairs');
  await seeText(desk, t('desk.repairs.about', { n: 1 }));
});

it('looks once a month by itself, and repairs what points at nothing, with a way back', async () => {
  cairn = await startCairn();
  const { session } = cairn;
  const { disk, partner } = await layOut(session, { startsIn: -10 });
  const lost = actionRow(partner, { text: 'Of nobody', meetingId: crypto.randomUUID() });
  await putRows(disk, 'actions', [lost]);
  const desk = await session.open('desk', '#settings');
  await seeText(desk, t('desk.health.found', { n: 1 }));
  await desk.locator(byRole('button', t('desk.health.check'))).click();
  await seeText(desk, t('desk.health.pointer', { n: 1 }));
  await picture(desk, 'storage-found');
  await desk.locator(byRole('button', t('desk.health.repair'))).click();
  await seeText(desk, t('desk.health.mended', { n: 1 }));
  const row = async () => (await readRows(disk, 'actions')).find(({ id }) => id === lost.id);
  expect(await row()).toMatchObject({ text: 'Of nobody', meetingId: null });
  expect(await readRows(disk, 'repairs')).toMatchObject([{ key: lost.id, row: lost }]);
  await desk.locator(byRole('button', t('ui.undo'))).click();
  await vi.waitFor(async () => expect(await row()).toEqual(lost), 5_000);
  await desk.reload();
  await seeText(desk, t('desk.health.check'));
  expect(await desk.evaluate("chrome.storage.local.get('health')")).toMatchObject({
    health: { checkedAt: expect.any(Number) },
  });
});
