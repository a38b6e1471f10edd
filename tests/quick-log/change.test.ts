import { describe, expect, it } from 'vitest';
import { word } from '@/lib/i18n/translate';
import { changePart, mergePinned } from '@/lib/quick-log/change';
import { chipsOf } from '@/lib/quick-log/chips';
import { parseQuickLog } from '@/lib/quick-log/parse';
import { contextFor } from './context';

const en = await contextFor('en');
const labels = (line: string, more = {}) => {
  const context = { ...en, ...more };
  return chipsOf(parseQuickLog(line, context), context).map(
    ({ part, label }) => `${part}:${word(label)}`,
  );
};

describe('chips', () => {
  it('stand in the design’s order and words', () => {
    expect(labels('I’ll introduce Priya to Dana by Friday')).toEqual([
      'owner:I owe',
      'partner:Priya',
      'due:Fri 15 May',
      'kind:Contact: Dana',
      'goal:No goal',
    ]);
    expect(labels('Priya will draft it tomorrow #plan').join()).toBe(
      'owner:Priya owes,partner:Priya,due:Tomorrow,kind:Task,goal:Lead planning day',
    );
    expect(labels('@tom notes today #zzz').join()).toBe(
      'owner:Tom owes,partner:New: Tom,due:Today,kind:Task,goal:No goal fits #zzz',
    );
  });

  it('offer each other choice, the one read marked', () => {
    const chips = chipsOf(parseQuickLog('@priya notes fri', en), en);
    const due = chips.find(({ part }) => part === 'due');
    expect(due?.options.map(({ value }) => value)).toEqual([
      '2026-05-13',
      '2026-05-14',
      '2026-05-15',
      '2026-05-20',
      '2026-05-27',
      null,
    ]);
    for (const { options } of chips)
      expect(options.filter(({ selected }) => selected)).toHaveLength(1);
  });
});

describe('changed parts', () => {
  it('survive further typing', () => {
    const first = changePart(
      changePart(parseQuickLog('@priya notes fri', en), 'owner', 'me'),
      'kind',
      'support',
    );
    const later = mergePinned(parseQuickLog('@priya notes fri and more', en), first.pins, en);
    expect(later).toMatchObject({
      owner: 'me',
      kind: 'support',
      due: '2026-05-15',
      partnerId: 'p',
    });
    expect(parseQuickLog('@priya notes', { ...en, pins: first.pins })).toMatchObject({
      owner: 'me',
      kind: 'support',
    });
  });

  it('leave the draft they came from alone', () => {
    const draft = parseQuickLog('@priya notes fri', en);
    const before = structuredClone(draft);
    changePart(draft, 'partner', 'h');
    expect(draft).toEqual(before);
  });

  it('drop the goal of another partner, and look the tag up again', () => {
    const draft = parseQuickLog('@priya book a room #plan', en);
    expect(changePart(draft, 'partner', 'h')).toMatchObject({ partnerId: 'h', goalId: null });
    const goals = [...(en.goals ?? []), { id: 'k', partnerId: 'h', text: 'Planning' }];
    expect(mergePinned(draft, { partner: 'h' }, { goals }).goalId).toBe('k');
  });

  it('give the words back when there is to be no date', () => {
    const draft = parseQuickLog('I’ll plan by Friday', { ...en, pins: { due: null } });
    expect(draft).toMatchObject({ due: null, text: 'Plan by Friday' });
  });
});
