import { afterEach, describe, expect, it, vi } from 'vitest';
import { laterTexts } from '@/components/panel/later-texts';
import { en } from '@/lib/i18n/en';
import { addTexts, speakIn } from '@/lib/i18n/speaking';
import { changeLine, checkLine, raise } from '@/lib/panel/commands/agenda';
import { loadMeeting } from '@/lib/panel/queries/meeting';
import { templateNow } from '@/lib/panel/template-now';
import { addMeeting, addPartner, testStore } from './fixtures';

void addTexts({ en, others: laterTexts.others });

const WEEK = 7 * 24 * 60;
afterEach(() => void speakIn('en'));

async function scene(more = {}) {
  const { store } = testStore();
  const partner = await addPartner(store, 'Priya Raman', more);
  const meetings = [
    await addMeeting(store, [partner.id], 0),
    await addMeeting(store, [partner.id], WEEK),
    await addMeeting(store, [partner.id], 2 * WEEK),
  ];
  const meeting = (at: number) => {
    const found = meetings[at];
    if (!found) throw new Error('no such meeting');
    return found;
  };
  const agenda = async (at: number) =>
    (await loadMeeting(store, meeting(at), null, templateNow)).agenda;
  const first = async (at: number) => {
    const [line] = await agenda(at);
    if (!line) throw new Error('empty');
    return line;
  };
  const place = (at: number) => ({ partnerId: partner.id, meetingId: meeting(at).id });
  return { store, partner, agenda, first, place };
}

const MIND = 'What is most on your mind?';
const MUST = 'What must we not leave without talking about?';

describe('the opening line of an agenda', () => {
  it('changes from meeting to meeting, in both chairs (PRACTICE P4)', async () => {
    const { store, partner, first } = await scene();
    expect((await first(0)).text).toBe(MIND);
    expect((await first(1)).text).toBe(MUST);
    expect((await first(2)).text).toBe('What turned out well, large or small?');
    await store.partners.patch(partner.id, { chair: 'mentee' });
    expect((await first(0)).text).toBe('What is most on my mind');
    expect((await first(2)).text).toBe('May I begin with what bothers me most?');
  });

  it('stays what it was once it was talked about, in the language spoken', async () => {
    const { store, partner, agenda, first, place } = await scene();
    await checkLine(store, place(1), await first(1), true);
    // A meeting that comes to light only now would have moved the turn on.
    await addMeeting(store, [partner.id], -WEEK);
    const lines = await agenda(1);
    expect(lines.map(({ text, done }) => [text, done])[0]).toEqual([MUST, true]);
    expect(lines).toHaveLength(2);
    await speakIn('de');
    expect((await first(1)).text).toMatch(/^Worüber müssen wir/);
  });

  it('is not carried on, neither opened again nor from rows of before it took turns', async () => {
    const { store, agenda, first, place } = await scene();
    await checkLine(store, place(1), await first(1), true);
    await checkLine(store, place(1), await first(1), false);
    const old = {
      template: 'open',
      text: MIND,
      raisedBy: 'me',
      status: 'open',
      order: -1e9,
    } as const;
    const none = { goalId: null, doneAt: null, doneMeetingId: null };
    await store.agendaItems.add({ ...place(0), ...old, ...none });
    expect(await agenda(2)).toHaveLength(2);
    expect(await agenda(0)).toHaveLength(2);
  });

  it('goes on as the user’s own once they have worded it, and comes back with the undo', async () => {
    const { store, agenda, first, place } = await scene();
    const { undo } = await changeLine(store, place(1), await first(1), { text: 'The move' });
    expect((await agenda(2)).map(({ text }) => text)).toContain('The move');
    await undo();
    expect((await first(1)).text).toBe(MUST);
    expect(await agenda(2)).toHaveLength(2);
  });
});

it('opens with nothing that is wanted less of, known before the settings are', async () => {
  const { agenda } = await scene();
  const shelf = { getItem: (key: string) => (key === 'cairn.lessOf' ? 'start.mustNot x' : null) };
  vi.stubGlobal('localStorage', shelf);
  try {
    expect((await agenda(1))[0]?.text).toBe('What turned out well, large or small?');
  } finally {
    vi.unstubAllGlobals();
  }
  expect((await agenda(1))[0]?.text).toBe(MUST);
});

describe('a structured agenda (PRACTICE C3)', () => {
  it('looks at actions first, and takes what is raised before its close', async () => {
    const { store, agenda, place } = await scene({ structure: 'structured' });
    const lines = await agenda(1);
    expect(lines.map(({ template }) => template)).toEqual(['open-mustNot', 'actions', 'close']);
    const item = { text: 'The rota', raisedBy: 'me' } as const;
    await raise(store, place(1), item, lines);
    expect((await agenda(1)).map(({ text }) => text)[2]).toBe('The rota');
  });

  it('is loose where that was chosen', async () => {
    const { agenda } = await scene({ structure: 'loose' });
    expect((await agenda(0)).map(({ text }) => text)).toEqual([MIND]);
  });
});
