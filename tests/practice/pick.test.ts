import { describe, expect, it } from 'vitest';
import { word } from '@/lib/i18n/translate';
import { library, pickPrompts, type Situation } from '@/lib/practice';
import { heavyMixes, plainMeeting } from './situations';

const pick = (more: Partial<Situation>, n = 3) => pickPrompts({ ...plainMeeting, ...more }, n);
const idsOf = (more: Partial<Situation>, n = 3) => pick(more, n).map(({ prompt }) => prompt.id);
const day = 86_400_000;

describe('pickPrompts', () => {
  it('asks the three questions before the first meeting, from the chair (P1)', () => {
    const first = pick({ moment: 'first', ordinal: 1, chair: 'mentee' }, 1);
    expect(first.map(({ prompt }) => prompt.field)).toEqual(['want', 'bring', 'expect']);
    expect(first.every(({ prompt }) => prompt.chair === 'mentee')).toBe(true);
    expect(first.map(({ why }) => word(why))).toEqual(
      Array(3).fill('It is your first meeting with Priya.'),
    );
  });

  it('brings back a goal that was left alone, and says so (P11)', () => {
    const [goal] = pick({ untouched: [{ id: 'g', text: 'public speaking' }] });
    expect(goal?.prompt.needs).toBe('goal');
    expect(word(goal?.text ?? { id: '', params: {} })).toContain('“public speaking”');
    expect(word(goal?.why ?? { id: '', params: {} })).toBe(
      'The goal “public speaking” has not come up for three meetings.',
    );
  });

  it('offers strengths first after two problem-heavy meetings, and says so (P6)', () => {
    const [one, two, three] = pick({ mixes: heavyMixes, untouched: [{ id: 'g', text: 'x' }] });
    expect([one?.prompt.tone, two?.prompt.tone]).toEqual(['opportunity', 'opportunity']);
    expect(one && word(one.why)).toBe('Your last two meetings were mostly about problems.');
    expect(three?.prompt.needs).toBe('goal');
    expect(three?.prompt.tone).not.toBe('problem');
  });

  it('counts a strength that looks back on earlier meetings among them', () => {
    const others = library
      .filter((p) => p.tone === 'opportunity' && p.id !== 'start.glad')
      .map((p) => p.id);
    expect(idsOf({ moment: 'open', mixes: heavyMixes, away: others }, 1)).toEqual(['start.glad']);
  });

  it('keeps to its way after one heavy meeting only', () => {
    const mixes = [heavyMixes[0] ?? { problem: 9, opportunity: 0 }, { problem: 1, opportunity: 0 }];
    const whys = pick({ mixes }, 100).map(({ why }) => why.id);
    expect(whys).not.toContain('prompts.why.strengths');
  });

  it('suggests another place at most once a month (P12)', () => {
    const about = (more: Partial<Situation>) =>
      pick({ place: 'none', ...more }, 100).filter(({ prompt }) => prompt.needs === 'place');
    expect(about({}).map(({ why }) => word(why))).toEqual(['This meeting has no place yet.']);
    expect(about({ place: 'usual' }).map(({ why }) => word(why))).toEqual([
      'Your last meetings were all in this place.',
    ]);
    const shownBefore = (days: number) => [
      { start: plainMeeting.start - 7 * day, shown: [] },
      { start: plainMeeting.start - days * day, shown: ['prepare.walk'] },
    ];
    expect(about({ earlier: shownBefore(28) })).toEqual([]);
    expect(about({ earlier: shownBefore(31) })).toHaveLength(1);
    expect(about({ place: 'call' })).toEqual([]);
  });

  it('asks about the rhythm when it slipped (C4), and looks back every fifth meeting (H2)', () => {
    const [late] = pick({ daysOver: 9 });
    expect(late && word(late.why)).toBe('It is 9 days longer than the rhythm you agreed.');
    const [review] = pick({ ordinal: 10 });
    expect(review?.prompt.rows).toContain('H2');
    expect(idsOf({ ordinal: 10, reviewEvery: 0 })).not.toContain(review?.prompt.id);
  });

  it('asks for the hat in the same reporting line only, and says why (C5)', () => {
    const hats = (sameLine: boolean) =>
      pick({ sameLine }, 100).filter(({ prompt }) => prompt.rows.includes('C5'));
    expect(hats(false)).toEqual([]);
    expect(hats(true).map(({ why }) => word(why))).toEqual([
      'You and Priya are in the same reporting line.',
    ]);
  });

  it('hands over in later phases, from both chairs (C6)', () => {
    expect(pick({ phase: 'maturing' }, 1)[0]?.prompt.phases).toContain('maturing');
    expect(idsOf({ phase: 'maturing' }, 100)).toContain('prepare.leaveTo');
    expect(idsOf({ phase: 'maturing', chair: 'mentee' }, 100)).toContain('prepare.lead');
    expect(idsOf({ phase: 'beginning' }, 100)).not.toContain('prepare.leaveTo');
  });

  it('speaks of no earlier meeting in the first one', () => {
    const needs = pick({ ordinal: 1 }, 100).map(({ prompt }) => prompt.needs);
    expect(needs).not.toContain('before');
    expect(needs).not.toContain('review');
  });

  it('shows the same again when the meeting is reopened, also after things changed', () => {
    const shown = idsOf({ untouched: [{ id: 'g', text: 'x' }] });
    const [, second, third] = shown;
    const later = { mixes: heavyMixes, owed: 3, daysOver: 5 };
    expect(idsOf({ ...later, untouched: [{ id: 'g', text: 'x' }], kept: shown })).toEqual(shown);
    expect(idsOf({ ...later, kept: shown }).slice(0, 2)).toEqual([second, third]);
  });

  it('gives another one for one put away', () => {
    const [one = '', two, three] = idsOf({});
    const now = idsOf({ kept: [one, two ?? '', three ?? ''], away: [one] });
    expect(now.slice(0, 2)).toEqual([two, three]);
    expect(now).toHaveLength(3);
    expect(now).not.toContain(one);
  });

  it('says what a prompt is good for where nothing more particular calls for it', () => {
    const why = (more: Partial<Situation>) => new Set(pick(more, 100).map((one) => word(one.why)));
    expect(why({ moment: 'open' })).toEqual(
      new Set(['Whatever presses most should come first.', 'Each of you has something to teach.']),
    );
    expect(why({ moment: 'live', purpose: 'probe' })).toEqual(
      new Set(['It looks behind the first answer.']),
    );
    expect(why({}).size).toBeGreaterThanOrEqual(4);
  });

  it('shows what was not seen for longest first', () => {
    const fit = pick({ moment: 'open' }, 100);
    const openers = fit.map(({ prompt }) => prompt.id);
    expect(openers.length).toBeGreaterThan(15);
    for (const unseen of openers) {
      const shown = openers.filter((id) => id !== unseen);
      const earlier = [
        { start: 2, shown: [] },
        { start: 1, shown },
      ];
      expect(idsOf({ moment: 'open', earlier }, 1)).toEqual([unseen]);
    }
  });

  it('picks live questions of one purpose', () => {
    const live = pick({ moment: 'live', purpose: 'plan' }, 4);
    expect(live.map(({ prompt }) => prompt.purpose)).toEqual(Array(4).fill('plan'));
  });
});
