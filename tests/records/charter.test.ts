import { describe, expect, it } from 'vitest';
import { editPartner } from '@/lib/desk/commands';
import { agreeCharter, answerCharter, wishCharter } from '@/lib/records/charter';
import { answerTo, mainQuestions } from '@/lib/records/charter-lines';
import { charterText, toMarkdown, toPlainText } from '@/lib/records/charter-text';
import { DAY } from '@/lib/shared/time';
import { partnerFields } from '../support/rows';
import { testStore } from '../support/store';

const THURSDAY = new Date(2026, 4, 14, 9).getTime();

async function scene() {
  const { store, clock } = testStore(THURSDAY);
  const priya = await store.partners.add(
    partnerFields({ name: 'Priya Nair', chair: 'mentor', splitPartner: 80 }),
  );
  const charter = async () => store.charters.read(await store.charters.table.toArray())[0] ?? null;
  await answerCharter(store, priya.id, 'purpose', 'Grow into the role');
  return { store, clock, priya, charter };
}

describe('an agreement', () => {
  it('lapses with the first change, and what was agreed is kept (PRACTICE C1)', async () => {
    const { store, clock, priya, charter } = await scene();
    await agreeCharter(store, priya.id, true);
    clock.now += 20 * DAY;
    const undo = await answerCharter(store, priya.id, 'purpose', 'Find the next role');
    await answerCharter(store, priya.id, 'rules', 'None');
    const { agreedOn, earlier } = (await charter()) ?? {};
    expect(agreedOn).toBeNull();
    expect(earlier).toHaveLength(1);
    expect(earlier?.[0]?.agreedOn).toBe('2026-05-14');
    expect(earlier?.[0]?.markdown).toContain('Grow into the role');
    await undo();
    expect((await charter())?.purpose).toBe('Grow into the role');
    await agreeCharter(store, priya.id, true);
    const anew = await charter();
    expect([anew?.agreedOn, anew?.earlier?.length]).toEqual(['2026-06-03', 1]);
  });

  it('comes back with the undo of the one change there was', async () => {
    const { store, priya, charter } = await scene();
    await agreeCharter(store, priya.id, true);
    const undo = await answerCharter(store, priya.id, 'hours', 'mornings');
    expect((await charter())?.agreedOn).toBeNull();
    await undo();
    const back = await charter();
    expect([back?.agreedOn, back?.earlier]).toEqual(['2026-05-14', []]);
  });

  it('holds again where the change is taken back by hand, letter by letter', async () => {
    const { store, clock, priya, charter } = await scene();
    await agreeCharter(store, priya.id, true);
    clock.now += DAY;
    await answerCharter(store, priya.id, 'purpose', 'Grow into the rol');
    await answerCharter(store, priya.id, 'purpose', 'Grow into the role');
    const now = await charter();
    expect([now?.agreedOn, now?.earlier]).toEqual(['2026-05-14', []]);
  });

  it('is left alone by wishes, and by an answer that stays the same (PRACTICE C2)', async () => {
    const { store, priya, charter } = await scene();
    await agreeCharter(store, priya.id, true);
    await wishCharter(store, priya.id, 'hours', 'partner', 'not after six');
    await answerCharter(store, priya.id, 'purpose', ' Grow into the role ');
    expect((await charter())?.agreedOn).toBe('2026-05-14');
    expect((await charter())?.boundaries.hours.theirs).toBe('not after six');
  });

  it('lapses with another split of time, which is part of it, and holds again where that comes back (PRACTICE C9)', async () => {
    const { store, priya, charter } = await scene();
    await agreeCharter(store, priya.id, true);
    const { name, emails, chair, phase, rhythmDays, sameReportingLine, leads } = priya;
    const fields = { name, emails, chair, phase, rhythmDays, sameReportingLine, leads };
    await editPartner(store, priya.id, { ...fields, splitPartner: 80 });
    expect((await charter())?.agreedOn).toBe('2026-05-14');
    const undo = await editPartner(store, priya.id, { ...fields, splitPartner: 60 });
    const lapsed = await charter();
    expect(lapsed?.agreedOn).toBeNull();
    expect(lapsed?.earlier?.map(({ agreedOn }) => agreedOn)).toEqual(['2026-05-14']);
    expect(lapsed?.earlier?.[0]?.markdown).toMatch(/80/);
    await undo();
    expect((await charter())?.agreedOn).toBe('2026-05-14');
    expect((await charter())?.earlier).toEqual([]);
  });

  it('that is given up on a later day is kept; on the same day it was a slip', async () => {
    const { store, clock, priya, charter } = await scene();
    await agreeCharter(store, priya.id, true);
    await agreeCharter(store, priya.id, false);
    expect((await charter())?.earlier ?? []).toEqual([]);
    await agreeCharter(store, priya.id, true);
    clock.now += DAY;
    const undo = await agreeCharter(store, priya.id, false);
    expect((await charter())?.earlier).toHaveLength(1);
    await undo();
    const back = await charter();
    expect([back?.agreedOn, back?.earlier ?? []]).toEqual(['2026-05-14', []]);
  });
});

describe('the charter for both', () => {
  it('has what was answered and the split, in words of both, and no wish (PRACTICE C1, C9, H5)', async () => {
    const { store, priya, charter } = await scene();
    await answerCharter(store, priya.id, 'will', 'Read drafts\nOpen doors');
    await wishCharter(store, priya.id, 'hours', 'me', 'secretly never');
    await store.partners.patch(priya.id, { splitPartner: 70 });
    const row = await charter();
    const text = charterText(row, { ...priya, splitPartner: 70 });
    if (!text) throw new Error('nothing to hand over');
    const markdown = toMarkdown(text);
    expect(markdown).toContain('## What it is for\n\nGrow into the role');
    expect(markdown).toContain('## What the mentor will do\n\n- Read drafts\n- Open doors');
    expect(markdown).toContain('Mentor 30%, mentee 70%');
    expect(markdown).toContain('Not agreed yet.');
    expect(`${markdown}${toPlainText(text)}`).not.toContain('secretly');
    expect(toPlainText(text)).not.toContain('#');
    expect(answerTo(row, 'hours')).toBe('');
  });

  it('speaks of the mentee’s list where the user is the mentee, and says nothing while empty', async () => {
    const { store, priya, charter } = await scene();
    expect(charterText(null, priya)).toBeNull();
    await answerCharter(store, priya.id, 'wont', 'Drop tasks');
    const mentee = { ...priya, chair: 'mentee' as const };
    const headings = charterText(await charter(), mentee)?.sections.map((one) => one.heading);
    expect(headings).toContain('What the mentee won’t do');
  });
});

it('in one reporting line, what stays out is asked from the start (PRACTICE C5)', () => {
  expect(mainQuestions(true)).toContain('areas');
  expect(mainQuestions(false)).not.toContain('areas');
});
