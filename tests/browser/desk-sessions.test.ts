import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import type { Partner } from '@/lib/mentoring/partner';
import { byRole, seeText } from '@/scripts/driver/actions';
import { axeFindings } from './harness/axe';
import { type Cairn, startCairn } from './harness/cairn';
import { putRows, readRows } from './harness/database';
import { picture } from './harness/picture';
import { stamps } from './harness/rows';
import { layOut } from './harness/scene';

const t = createTranslate();
let cairn: Cairn;
let disk: Page;
let desk: Page;
let partner: Partner;

beforeAll(async () => {
  cairn = await startCairn();
  const scene = await layOut(cairn.session, { startsIn: 60 * 24 * 3 });
  ({ disk, partner } = scene);
  const row = { partnerId: partner.id, focusId: null, doneAt: null };
  const said = (questionId: string, answer: string) => ({
    ...{ questionId, answer, at: Date.now(), meetingId: scene.meeting.id },
  });
  await putRows(disk, 'guidedSessions', [
    {
      ...{ ...stamps(), ...row, kind: 'rehearsal', part: 'people', status: 'paused' },
      answers: [said('idea.short', 'A rota that people fill in themselves')],
    },
    {
      ...{ ...stamps(), ...row, kind: 'charter', part: 'roles', status: 'done', answers: [] },
      doneAt: Date.now() - 86_400_000 * 9,
    },
  ]);
  desk = await cairn.session.open('desk', `#partner/${partner.id}`);
  await desk.setViewport({ width: 1180, height: 900 });
});
afterAll(() => cairn?.stop());

const press = (name: string) => desk.locator(byRole('button', name)).click();
const statusOf = async (kind: string) =>
  (await readRows(disk, 'guidedSessions')).find((row) => row.kind === kind)?.status;

describe('guided sessions on the desk', () => {
  it('wait on the partner’s page, and open whole on a page of their own', async () => {
    await seeText(desk, t('desk.sessions.title'));
    await picture(desk, 'desk sessions part');
    await press(t('sessions.goOn.of', { text: t('sessions.kind.rehearsal') }));
    await seeText(desk, t('sessions.ask.reshape.keep'));
    await picture(desk, 'desk session');
    expect(await axeFindings(desk)).toEqual([]);
    await desk.setViewport({ width: 320, height: 800 });
    await desk.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await desk.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await picture(desk, 'desk session 320 dark');
    expect(await axeFindings(desk, { other: 'colours' })).toEqual([]);
    await vi.waitFor(async () => expect(await statusOf('rehearsal')).toBe('open'), 5_000);
  });
});
