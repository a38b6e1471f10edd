import { afterEach, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { seeText, writeInDock } from '@/scripts/driver/actions';
import { type Cairn, startCairn } from './harness/cairn';
import { putRows, readRows } from './harness/database';
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
