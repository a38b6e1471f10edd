import { describe, expect, it } from 'vitest';
import { answerFor, decidePerson, decideSeries, undo } from '@/lib/detection/decisions';

describe('learned decisions', () => {
  it('keeps the chair only with a yes', () => {
    expect(decideSeries('Uid-1', 'yes', 'mentor')).toEqual({
      kind: 'series',
      key: 'Uid-1',
      answer: 'yes',
      chair: 'mentor',
    });
    expect(decideSeries('Uid-1', 'no', 'mentor').chair).toBeNull();
  });

  it('finds a person in any case, a series only as it is written', () => {
    const decisions = [decidePerson(' Ana@Example.org ', 'yes'), decideSeries('Uid-1', 'no')];
    expect(answerFor(decisions, 'person', 'ANA@example.org')).toBe('yes');
    expect(answerFor(decisions, 'series', 'uid-1')).toBeNull();
    expect(answerFor(decisions, 'series', 'Uid-1')).toBe('no');
  });

  it('lets the newest answer hold, and the one before after an undo', () => {
    const decisions = [decideSeries('u', 'yes'), decideSeries('v', 'no'), decideSeries('u', 'no')];
    expect(answerFor(decisions, 'series', 'u')).toBe('no');
    const undone = undo(decisions, { kind: 'series', key: 'u' });
    expect(answerFor(undone, 'series', 'u')).toBe('yes');
    expect(answerFor(undone, 'series', 'v')).toBe('no');
    expect(undo(undone, { kind: 'person', key: 'u' })).toEqual(undone);
  });
});
