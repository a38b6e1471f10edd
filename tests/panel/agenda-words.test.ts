import { afterEach, describe, expect, it } from 'vitest';
import { promptTexts } from '@/lib/i18n/prompt-texts';
import { addTexts, speakIn } from '@/lib/i18n/speaking';
import { word } from '@/lib/i18n/translate';
import { changeLine, checkLine } from '@/lib/panel/commands/agenda';
import { loadPanel } from '@/lib/panel/load';
import { raiseOnce } from '@/lib/preparation/commands';
import { addMeeting, addPartner, lookAt, template, testStore } from './fixtures';

const german = [
  { key: 'open', text: 'Was beschäftigt dich?', place: 'first' as const },
  { key: 'close', text: 'Abschluss', place: 'last' as const },
];
afterEach(() => void speakIn('en'));

async function inMeeting() {
  const { store } = testStore();
  const partner = await addPartner(store, 'Priya Raman');
  const meeting = await addMeeting(store, [partner.id], 0);
  const place = { partnerId: partner.id, meetingId: meeting.id };
  const agenda = async (words = template, minutes = 5) =>
    (await loadPanel(store, lookAt(minutes, { template: () => words }))).view?.agenda ?? [];
  const texts = async (words = template, minutes = 5) =>
    (await agenda(words, minutes)).map(({ text }) => text);
  const first = async () => {
    const [line] = await agenda();
    if (!line) throw new Error('empty');
    return line;
  };
  return { store, partner, place, agenda, texts, first };
}

describe('Cairn’s own words on an agenda, in another language', () => {
  it('open a mentor’s meeting with a question, and a mentee’s with what it asks for', async () => {
    const { store, partner, place, texts, first } = await inMeeting();
    expect((await texts())[0]).toBe('What is most on your mind?');
    await store.partners.patch(partner.id, { chair: 'mentee' });
    expect((await texts())[0]).toBe('What is most on my mind');
    await checkLine(store, place, await first(), true);
    expect((await texts())[0]).toBe('What is most on my mind');
    await changeLine(store, place, await first(), { text: 'The move' });
    expect((await texts())[0]).toBe('The move');
  });

  it('follow it when the line was talked about', async () => {
    const { store, place, texts, first } = await inMeeting();
    await checkLine(store, place, await first(), true);
    expect(await texts(german)).toEqual(['Was beschäftigt dich?', 'Abschluss']);
  });

  it('stay once the user has changed them, until that is undone', async () => {
    const { store, place, texts, first } = await inMeeting();
    await checkLine(store, place, await first(), true);
    const changed = await changeLine(store, place, await first(), { text: 'The move' });
    expect(await texts(german)).toEqual(['The move', 'Abschluss']);
    await changed.undo();
    expect(await texts(german)).toEqual(['Was beschäftigt dich?', 'Abschluss']);
    const fresh = await inMeeting();
    await changeLine(fresh.store, fresh.place, await fresh.first(), { text: 'The move' });
    expect(await fresh.texts(german)).toEqual(['The move', 'Abschluss']);
  });

  it('are not carried on as if they were the user’s', async () => {
    const { store, partner, place, texts, first } = await inMeeting();
    await checkLine(store, place, await first(), true);
    await checkLine(store, place, await first(), false);
    await addMeeting(store, [partner.id], 24 * 60);
    expect(await texts(german, 24 * 60 + 5)).toEqual(['Was beschäftigt dich?', 'Abschluss']);
  });

  it('follow it in a prompt too, once its texts are there', async () => {
    const { store, place, agenda, texts } = await inMeeting();
    const question = { key: 'prompt:bank.none', text: 'Gone', goalId: null };
    await raiseOnce(store, place, question, await agenda());
    const asked = { key: 'prompt:start.glad', text: 'As it was stored', goalId: null };
    await raiseOnce(store, place, asked, await agenda());
    expect(await texts()).toContain('As it was stored');
    await addTexts(promptTexts);
    await speakIn('de');
    const [, gone, glad] = await texts(german);
    expect([gone, glad]).toEqual(['Gone', promptText('start.glad')]);
    const line = (await agenda()).find(({ template: key }) => key === asked.key);
    if (!line) throw new Error('missing');
    await changeLine(store, place, line, { text: 'Meins' });
    expect(await texts(german)).toContain('Meins');
  });

  it('keep the text of a prompt that names a goal, and of older rows', async () => {
    const { store, place, agenda, texts } = await inMeeting();
    await addTexts(promptTexts);
    const text = 'What stands in the way of “Lead”?';
    const goal = { key: 'prompt:prepare.goalWay', text, goalId: null };
    await raiseOnce(store, place, goal, await agenda());
    const [, line] = await agenda();
    await store.agendaItems.add({
      ...place,
      text: 'Older',
      raisedBy: 'me',
      status: 'open',
      order: 9,
      goalId: null,
      template: 'prompt:start.glad',
      doneAt: null,
      doneMeetingId: null,
    });
    await speakIn('de');
    expect(await texts()).toEqual([template[0]?.text, line?.text, 'Older', template[1]?.text]);
    expect(line?.text).toBe(text);
  });
});

const promptText = (id: string) => word({ id: `prompts.${id}`, params: {} });
