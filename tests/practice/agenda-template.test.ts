import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '@/lib/practice';
import { type AgendaFacts, agendaTemplate } from '@/lib/practice/agenda-template';
import { openerOf, openersAround, openingPrompts, promptOfOpener } from '@/lib/practice/openers';

const facts: AgendaFacts = {
  chair: 'mentor',
  structure: 'usual',
  before: 4,
  theme: 'Planning',
  focus: 'Delegating',
  goals: true,
};
const keys = (more: Partial<AgendaFacts>) =>
  agendaTemplate({ ...facts, before: 7, ...more }).map(({ key }) => key);

describe('what a meeting opens with', () => {
  const chair = fc.constantFrom('mentor' as const, 'mentee' as const);

  it('is never the same in two meetings running, nor asked beside it (PRACTICE P4)', () => {
    fc.assert(
      fc.property(chair, fc.nat(2000), (who, before) => {
        const [one, next] = [openerOf(who, before), openerOf(who, before + 1)];
        expect(next).not.toBe(one);
        const around = openersAround(who, next);
        for (const key of [one, next]) {
          const prompt = promptOfOpener(key);
          if (prompt) expect(around).toContain(prompt);
        }
      }),
    );
  });

  it('is nothing that is wanted less, down to the plain one', () => {
    const all = [...openingPrompts('mentor'), ...openingPrompts('mentee')];
    const some = fc.subarray(all);
    fc.assert(
      fc.property(chair, fc.nat(200), some, (who, before, lessOf) => {
        expect(lessOf).not.toContain(promptOfOpener(openerOf(who, before, lessOf)));
        expect(openerOf(who, before, all)).toBe('open');
      }),
    );
  });

  it.each(['mentor', 'mentee'] as const)('asks what the library has for the %s, in turn', (who) => {
    const all = openingPrompts(who);
    expect(all.length).toBeGreaterThan(4);
    for (const id of all) {
      const prompt = library.find((one) => one.id === id);
      expect(prompt).toMatchObject({ moment: 'open', phases: 'any' });
      expect(['both', who]).toContain(prompt?.chair);
    }
    expect(openerOf(who, 0)).toBe('open');
  });
});

describe('the lines of an agenda, from loose to structured (PRACTICE C3)', () => {
  it('are what is most pressing alone, or a close with it, or a review before all else', () => {
    expect(keys({ structure: 'loose' })).toEqual(['open']);
    expect(keys({})).toEqual(['open', 'close']);
    expect(keys({ structure: 'structured' })).toEqual([
      'open',
      'actions',
      'theme',
      'goals',
      'close',
    ]);
  });

  it('of a structured meeting leave out what there is nothing of', () => {
    const bare = { structure: 'structured', before: 0, theme: null, goals: false } as const;
    expect(keys({ ...bare, focus: null })).toEqual(['open', 'close']);
    const [, line] = agendaTemplate({ ...facts, ...bare });
    expect(line?.words).toMatchObject({ id: 'panel.agenda.focus' });
  });
});
