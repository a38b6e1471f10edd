import { beforeEach, expect, it } from 'vitest';
import type { Partner } from '@/lib/mentoring/partner';
import { addQuestions, editQuestion, removeQuestion } from '@/lib/packs/commands';
import { fullPacks } from '@/lib/packs/query';
import { ownId } from '@/lib/practice/own';
import { afterProblems } from '@/lib/practice/tone';
import { writeAnswer } from '@/lib/preparation/marks';
import { loadPreparation } from '@/lib/preparation/query';
import { lookBack, questionOf, situationOf, think } from '@/lib/preparation/think';
import { DAY } from '@/lib/shared/time';
import { meetingFields, partnerFields } from '../support/rows';
import { testStore } from '../support/store';
import { question } from './rows';

const TODAY = Date.UTC(2026, 4, 28, 10);
let { store, clock } = testStore();
let partner: Partner;
beforeEach(async () => {
  ({ store, clock } = testStore(TODAY - 90 * DAY));
  partner = await store.partners.add(partnerFields({ name: 'Priya Raman' }));
});

const naming = (name: string) => name;
async function load(id: string) {
  const found = await loadPreparation(store, id, null, () => [], clock.now);
  if (!found) throw new Error('No such meeting');
  return found;
}
const meetingAt = (start: number, status: 'held' | 'planned') =>
  store.meetings.add(meetingFields({ partnerIds: [partner.id], start, status }));

async function write(...texts: string[]) {
  const mine = { moment: 'prepare', purpose: null, tone: 'problem' } as const;
  await addQuestions(
    store,
    { name: 'Courage' },
    texts.map((text) => question(text, mine)),
  );
  return (await fullPacks(store)).flatMap(({ prompts }) => prompts);
}

it('what the user wrote is asked before a meeting, until it is hidden, and looking back has its own', async () => {
  const meeting = await meetingAt(TODAY, 'planned');
  const [mine] = await write('What would I ask?');
  const shown = async () =>
    think(await load(meeting.id), [], naming).prompts.map(({ text }) => text.params.words);
  expect(await shown()).toContain('What would I ask?');
  await editQuestion(store, mine?.id ?? '', { hidden: true });
  expect(await shown()).not.toContain('What would I ask?');
  const after = question('What stays?', { moment: 'reflect', purpose: null });
  await addQuestions(store, { name: 'Calm' }, [after]);
  expect(lookBack(await load(meeting.id), [], naming)?.text.params).toEqual({
    words: 'What stays?',
  });
});

it('an answer keeps its question when that is deleted, and counts among the problems', async () => {
  const held = [
    await meetingAt(TODAY - 14 * DAY, 'held'),
    await meetingAt(TODAY - 7 * DAY, 'held'),
  ];
  const meeting = await meetingAt(TODAY, 'planned');
  const rows = await write('Hard?', 'Harder?');
  for (const { id } of held)
    for (const row of rows)
      await writeAnswer(store, { meetingId: id, partnerId: partner.id }, ownId(row.id), 'Yes');
  for (const row of rows) await removeQuestion(store, row.id);
  const found = await load(meeting.id);
  expect(afterProblems(situationOf(found, 'prepare', [], naming)?.mixes ?? [])).toBe(true);
  expect(questionOf(ownId(rows[0]?.id ?? ''), 'Priya', found.own.known)).toEqual({
    id: 'prompts.own.words',
    params: { words: 'Hard?' },
  });
});
