import { describe, expect, it } from 'vitest';
import { word } from '@/lib/i18n/translate';
import { type BankSearch, library, searchBank } from '@/lib/practice';
import { fold } from '@/lib/practice/text';

const find = (more: Partial<BankSearch>) =>
  searchBank({ query: '', purpose: null, chair: 'mentor', ...more }, word).map(({ id }) => id);

describe('searchBank', () => {
  it('finds by words in any order, by their beginnings, whatever the case', () => {
    expect(find({ query: 'STEP small' })).toEqual(['plan.smallest']);
    expect(find({ query: 'rehears' })).toEqual(['support.rehearse']);
    expect(find({ query: 'step zebra' })).toEqual([]);
  });

  it('finds without accents, in any language', () => {
    const french: Record<string, string> = {
      'prompts.plan.smallest': 'Quelle étape, même petite, est déjà possible ?',
      'prompts.plan.works': 'Und wie groß ist der Spaß?',
    };
    const say = ({ id }: { id: string }) => french[id] ?? '';
    const found = (query: string) =>
      searchBank({ query, purpose: null, chair: 'mentor' }, say).map(({ id }) => id);
    expect(found('etape deja')).toEqual(['plan.smallest']);
    expect(found('ÉTAPE')).toEqual(['plan.smallest']);
    expect(found('spass')).toEqual(['plan.works']);
    expect(fold('Ação')).toBe('acao');
  });

  it('keeps to purpose and chair', () => {
    expect(find({ query: 'introduce' })).toEqual(['support.introduce']);
    expect(find({ query: 'introduce', chair: 'mentee' })).toEqual([]);
    expect(find({ query: 'introduce', purpose: 'plan' })).toEqual([]);
    const probing = library.filter((p) => p.purpose === 'probe' && p.chair !== 'mentee');
    expect(find({ purpose: 'probe' })).toEqual(probing.map(({ id }) => id));
  });

  it('finds by the name of the purpose, and whole words before beginnings', () => {
    const challenging = find({ query: 'challenge' });
    expect(challenging).toContain('challenge.opposite');
    expect(challenging.filter((id) => !id.startsWith('challenge.'))).toEqual([]);
    const found = find({ query: 'on' });
    expect(found.slice(0, 2)).toEqual(['support.allies', 'plan.whichDay']);
    expect(found).toContain('open.day');
  });

  it('finds the whole bank with nothing typed, and nothing but the bank', () => {
    const all = library.filter((p) => p.purpose !== null && p.chair !== 'mentee').map((p) => p.id);
    expect(find({ query: ' ' })).toEqual(all);
  });
});
