import { describe, expect, it } from 'vitest';
import { en } from '@/lib/i18n/en';
import { prompts as texts } from '@/lib/i18n/en/prompts';
import { library, purposes } from '@/lib/practice';
import { likeness, stemsOf, twinsAmong } from './likeness';

const catalogue = new Map<string, unknown>(Object.entries(en));
const textOf = (id: string) => String(catalogue.get(id));
const all = library.map((prompt) => textOf(prompt.text));

/** From here on two texts share so much of what they speak of that one would do. */
const TWINS = 0.4;

describe('the practice library', () => {
  it('holds a hundred prompts and more, each id and text once', () => {
    expect(library.length).toBeGreaterThanOrEqual(100);
    expect(new Set(library.map((prompt) => prompt.id)).size).toBe(library.length);
    expect(new Set(all).size).toBe(library.length);
  });

  it('uses every text of its area', () => {
    const used = new Set(library.map((prompt) => prompt.text));
    const own = Object.keys(texts).filter((id) => !/^prompts\.(why|purpose)\./.test(id));
    expect(own.filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(['mentor', 'mentee'] as const)(
    'has eight questions of each purpose for a %s',
    (chair) => {
      for (const purpose of purposes) {
        const fit = library.filter(
          (p) => p.purpose === purpose && ['both', chair].includes(p.chair),
        );
        expect(fit.length, purpose).toBeGreaterThanOrEqual(8);
        const tones = new Set(fit.map((prompt) => prompt.tone));
        expect(tones, purpose).toContain('opportunity');
      }
    },
  );

  it.each(['mentor', 'mentee'] as const)('has the three first questions for a %s', (chair) => {
    const first = library.filter((prompt) => prompt.moment === 'first' && prompt.chair === chair);
    expect(first.map((prompt) => prompt.field)).toEqual(['want', 'bring', 'expect']);
  });

  it('gives each prompt a row, and only questions of the bank a purpose', () => {
    expect(library.filter((prompt) => prompt.rows.length === 0)).toEqual([]);
    const odd = library.filter((p) => (p.moment === 'live') !== (p.purpose !== null));
    expect(odd).toEqual([]);
    const placed = library.filter((p) => p.purpose !== null && /[{}]/.test(textOf(p.text)));
    expect(placed, 'said aloud to the partner, so no name').toEqual([]);
    const goals = library.filter((p) => textOf(p.text).includes('{goal}') !== (p.needs === 'goal'));
    expect(goals).toEqual([]);
  });

  it('is short, and neither exclaims nor praises', () => {
    const most = (limit: number) => all.filter((text) => text.length > limit);
    expect(most(75)).toEqual([]);
    const said = Object.values(texts).flatMap((m) =>
      typeof m === 'string' ? m : Object.values(m),
    );
    expect(said.filter((text) => /!|\bgreat\b|well done|excellent|awesome/i.test(text))).toEqual(
      [],
    );
    expect(
      said.filter((text) => /stakeholder|leverage|synerg|action item|kpi/i.test(text)),
    ).toEqual([]);
    expect(said.filter((text) => /'|"/.test(text))).toEqual([]);
  });

  it('says nothing twice in other words', () => {
    const twins = twinsAmong(all, TWINS).map(
      (pair) => `${pair.likeness.toFixed(2)} “${pair.one}” / “${pair.other}”`,
    );
    expect(twins, `near-twins from ${TWINS}`).toEqual([]);
  });

  it('measures likeness by what is said', () => {
    expect(likeness('What did you try?', 'Which things have you tried?')).toBe(0.5);
    expect(likeness('What are you proud of?', 'Which day is it?')).toBe(0);
    expect(all.filter((text) => stemsOf(text).size === 0)).toEqual([]);
  });
});
