import { describe, expect, it } from 'vitest';
import { prompts as texts } from '@/lib/i18n/en/prompts';
import { library, purposes } from '@/lib/practice';
import type { Moment, PracticeRow, Purpose } from '@/lib/practice/prompt';
import { textOf } from './words/texts';

const english = (id: string) => textOf(id, 'en');
const chairs = ['mentor', 'mentee'] as const;
const phases = ['beginning', 'developing', 'maturing', 'closing'] as const;
const byId = new Map(library.map((prompt) => [prompt.id, prompt]));

interface Where {
  moment: Moment;
  chair: (typeof chairs)[number];
  phase: (typeof phases)[number];
  purpose: Purpose | null;
}

function promptsFor({ moment, chair, phase, purpose }: Where) {
  return library.filter(
    (prompt) =>
      prompt.moment === moment &&
      prompt.purpose === purpose &&
      ['both', chair].includes(prompt.chair) &&
      (prompt.phases === 'any' || prompt.phases.includes(phase)),
  );
}

/** Each corner where the picker may look. */
const corners = chairs.flatMap((chair) =>
  phases.flatMap((phase) => [
    ...(['open', 'close', 'reflect', 'prepare'] as const).map((moment) => ({
      ...{ moment, chair, phase },
      purpose: null,
    })),
    ...purposes.map((purpose) => ({ moment: 'live' as const, chair, phase, purpose })),
  ]),
);

describe('the practice library', () => {
  it('holds more than 300 prompts, each id and text once', () => {
    expect(library.length).toBeGreaterThanOrEqual(300);
    expect(byId.size).toBe(library.length);
    expect(new Set(library.map((prompt) => english(prompt.text))).size).toBe(library.length);
  });

  it('uses every text of its area', () => {
    const used = new Set(library.map((prompt) => prompt.text));
    const own = Object.keys(texts).filter((id) => !/^prompts\.(why|purpose|own)\./.test(id));
    expect(own.filter((id) => !used.has(id))).toEqual([]);
  });

  it('leaves no moment, chair and phase with too few', () => {
    const few = corners
      .map((where) => ({ ...where, n: promptsFor(where).length }))
      .filter(({ moment, n }) => n < (moment === 'prepare' ? 30 : 14));
    expect(few).toEqual([]);
  });

  it('has enough for two plain meetings, which nothing in particular calls for', () => {
    const few = corners
      .map((where) => ({ ...where, n: promptsFor(where).filter((p) => p.needs === null).length }))
      .filter(({ n }) => n < 8);
    expect(few).toEqual([]);
  });

  it('has problems and opportunities in each, neither far ahead', () => {
    const lopsided = corners.filter((where) => {
      const count = (tone: string) => promptsFor(where).filter((p) => p.tone === tone).length;
      const [problem, opportunity] = [count('problem'), count('opportunity')];
      return problem === 0 || opportunity < problem || opportunity > 3 * problem + 4;
    });
    expect(lopsided).toEqual([]);
  });

  it.each(chairs)('has the three first questions for a %s', (chair) => {
    const first = library.filter((prompt) => prompt.moment === 'first' && prompt.chair === chair);
    expect(first.map((prompt) => prompt.field)).toEqual(['want', 'bring', 'expect']);
  });

  it('has a prompt for each row that one can carry', () => {
    const carried = new Set(library.flatMap((prompt) => prompt.rows));
    const wanted =
      'P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 F1 F2 F3 F4 C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 G1 G2 S2 S3 S4 S5 N1 N2 N3 N4 N5 N6 N7 N8 H1 H2 H3 H4 H5';
    expect(wanted.split(' ').filter((row) => !carried.has(row as PracticeRow))).toEqual([]);
  });

  it('shows first, then asks, then leaves it to the mentee, as the phases go on (C6)', () => {
    const roles = (phase: (typeof phases)[number]) =>
      library
        .filter((p) => p.rows.includes('C6') && p.moment === 'live' && p.chair === 'mentor')
        .filter((p) => p.phases !== 'any' && p.phases.includes(phase))
        .map(({ id }) => id);
    const leading = ['challenge.wouldNot', 'support.showStart', 'plan.firstTask'];
    expect(roles('beginning').sort()).toEqual([...leading].sort());
    expect(roles('maturing').filter((id) => leading.includes(id))).toEqual([]);
    expect(roles('maturing').length).toBeGreaterThanOrEqual(4);
  });

  it('gives each prompt a row, and only questions of the bank a purpose', () => {
    expect(library.filter((prompt) => prompt.rows.length === 0)).toEqual([]);
    const odd = library.filter((p) => (p.moment === 'live') !== (p.purpose !== null));
    expect(odd).toEqual([]);
    const placed = library.filter((p) => p.purpose !== null && /[{}]/.test(english(p.text)));
    expect(placed, 'said aloud to the partner, so no name').toEqual([]);
    const goals = library.filter(
      (p) => english(p.text).includes('{goal}') !== (p.needs === 'goal'),
    );
    expect(goals).toEqual([]);
  });
});

describe('what follows a prompt', () => {
  it('is a question of the bank that the same chair may ask', () => {
    const wrong = library.flatMap((prompt) =>
      prompt.followUps.filter((id) => {
        const next = byId.get(id);
        const chairFits = next?.chair === 'both' || next?.chair === prompt.chair;
        return next?.purpose == null || !chairFits || id === prompt.id;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is there for all that is asked at the start or from the bank, and for nothing else', () => {
    const asked = (moment: Moment) => moment === 'open' || moment === 'live';
    const odd = library.filter((p) => asked(p.moment) !== p.followUps.length >= 2);
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('leads from anywhere to a step in five questions at most', () => {
    const next = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id)?.followUps ?? []);
    const leads = (ids: readonly string[], left: number): boolean =>
      ids.some((id) => id.startsWith('plan.')) ||
      (left > 0 && leads([...new Set(next(ids))], left - 1));
    const lost = library.filter((p) => p.followUps.length > 0 && !leads(p.followUps, 4));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
