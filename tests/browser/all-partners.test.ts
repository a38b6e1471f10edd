import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText } from '@/scripts/driver/actions';
import { type Cairn, startCairn } from './harness/cairn';
import { databaseMade, putRows, type Raw, readRows } from './harness/database';
import { findingsIn, type Look } from './harness/findings';
import { picture } from './harness/picture';
import { actionRow, goalRow, meetingRow, partnerRow, stamps } from './harness/rows';

const t = createTranslate();
const DAY = 86_400_000;
const names =
  'Priya Raman,Bo Li,Inês Duarte,Tomasz Zieliński,Maximiliane von Hohenstein,Aiko Sato,Sam,Lena Vogt';
const stones = ['loch', 'ochre', 'rust', 'slate', 'lichen'] as const;

let cairn: Cairn;
let disk: Page;
let desk: Page;

const people = names.split(',').map((name, n) =>
  partnerRow({
    ...{ name, emails: [], stone: stones[n % 5] ?? 'loch', rhythmDays: n % 3 ? 7 * n : null },
    chair: n % 2 ? 'mentee' : 'mentor',
    tie: {
      learn: n % 2 ? 'How to say no and stay friends' : '',
      books: null,
      strength: [1, 2, 3, null][n % 4] ?? null,
    },
  }),
);
const priya = people[0] ?? partnerRow();
const smart = {
  specific: '',
  measurable: '',
  relevant: 'To be trusted with a team',
  achievable: '',
};
const goals = [
  goalRow(priya, { smart, due: '2027-03-01' }),
  goalRow(priya, { text: 'Get better at slides', target: null, order: 2 }),
];
const six = [
  'Speak up in large rounds',
  'Read a balance sheet',
  'Say no',
  'Write shorter',
  'Coach',
  'Sleep',
];

async function layOut() {
  disk = await cairn.session.open('popup');
  await databaseMade(disk);
  await putRows(disk, 'partners', people as unknown as Raw[]);
  await putRows(disk, 'goals', goals as unknown as Raw[]);
  await putRows(disk, 'actions', [
    actionRow(priya, {
      text: 'Book the small room',
      goalId: goals[0]?.id ?? null,
      due: '2027-01-04',
    }),
    actionRow(priya, { text: 'Lend the book', owner: 'partner' }),
  ] as unknown as Raw[]);
  const told = { partnerId: priya.id, meetingId: null, goalId: goals[0]?.id };
  await putRows(disk, 'goalCheckIns', [
    { ...stamps(), ...told, value: 2, words: 'The second went well' },
  ]);
  const met = people.map((one, n) =>
    meetingRow(one, {
      start: Date.now() - n * 5 * DAY - DAY,
      end: Date.now() - n * 5 * DAY - DAY + 1,
    }),
  );
  await putRows(disk, 'meetings', met as unknown as Raw[]);
  await putRows(
    disk,
    'objectives',
    six.map((text, order) => ({
      ...{
        ...stamps(),
        text,
        order,
        status: 'active',
        partnerIds: people.slice(0, order % 3).map(({ id }) => id),
      },
    })),
  );
}

/** A place's findings on a narrow page and a wide dark one; and pictures of it, where they are wanted. */
async function findings(name: string): Promise<string[]> {
  const seen = (look: Look) => picture(desk, [name, ...look].join('-'));
  const looks = [[320, 'light'] as const, [1180, 'dark'] as const];
  const found = await findingsIn(cairn.session, desk, { looks, height: 900, seen });
  await cairn.session.colours(desk, 'light');
  await picture(desk, `${name}-1180-light`);
  return found;
}

async function goTo(hash: string, text: string) {
  await desk.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  await seeText(desk, text);
}

beforeAll(async () => {
  cairn = await startCairn();
  await layOut();
  desk = await cairn.session.open('desk', '#network');
});
afterAll(() => cairn?.stop());

describe('the desk, over all partners', () => {
  it('shows the network as a map and a table, and takes a change by keys', async () => {
    await seeText(desk, t('network.table'));
    expect(await findings('network')).toEqual([]);
    const strength = t('network.strength.of', { name: '\u2068Sam\u2069' });
    await desk.focus(`::-p-aria([name="${strength}"])`);
    await desk.keyboard.press('s');
    await desk.keyboard.press('t');
    await seeText(desk, t('network.said', { name: '\u2068Sam\u2069' }));
    const sam = (await readRows(disk, 'partners')).find(({ name }) => name === 'Sam');
    expect(sam?.tie).toMatchObject({ strength: 2 });
  });

  it('has the sixth objective met with a reason, and moves one by key', async () => {
    await goTo('objectives', t('objectives.crowd'));
    expect(await findings('objectives')).toEqual([]);
    await desk.focus('.ob .dk-mv-later');
    await desk.keyboard.down('Alt');
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.up('Alt');
    await desk.waitForFunction(`document.querySelector('.ob')?.innerText.includes('balance')`);
    await desk.waitForFunction(
      `document.activeElement?.closest('.ob')?.innerText.includes('Speak')`,
    );
  });

  it('has the development plan on one sheet of paper, and a goal that opens part by part', async () => {
    await goTo(`partner/${priya.id}/plan`, 'Book the small room');
    expect(await findings('plan')).toEqual([]);
    const pdf = Buffer.from(await desk.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await goTo(`partner/${priya.id}`, 'Get better at slides');
    await desk
      .locator(
        byRole('button', t('desk.rel.goals.more', { goal: '\u2068Get better at slides\u2069' })),
      )
      .click();
    await seeText(desk, t('goals.smart.measurable'));
    expect(await findings('goal')).toEqual([]);
  });
});
