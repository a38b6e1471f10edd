import { afterEach, expect, it } from 'vitest';
import { type Cairn, startCairn } from './harness/cairn';
import { readRows } from './harness/database';
import { layOut } from './harness/scene';

const EDITOR = '#notes [contenteditable="true"]';
let cairn: Cairn | undefined;
afterEach(() => cairn?.stop());

it('keeps what was typed when the browser is killed 300 ms after the last key', async () => {
  cairn = await startCairn();
  const { meeting } = await layOut(cairn.session, { startsIn: -10 });
  for (const round of [1, 2, 3]) {
    const panel = await cairn.session.open('sidepanel');
    const editor = await panel.waitForSelector(EDITOR);
    await editor?.click();
    await panel.keyboard.press('End');
    await panel.keyboard.type(` Round ${round}: said no, kindly.`);
    // The one wait that is meant: the promise is about these 300 ms.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await cairn.session.kill();
    const session = await cairn.restart();
    const disk = await session.open('popup');
    const notes = (await readRows(disk, 'noteBlocks')).filter(
      (row) => row.meetingId === meeting.id,
    );
    const text = notes.map(({ markdown }) => markdown).join('\n');
    expect(text).toContain(`Round ${round}: said no, kindly.`);
    await disk.close();
  }
});
