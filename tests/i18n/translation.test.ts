import { describe, expect, it } from 'vitest';
import { createFormatter } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/message';
import { translation } from '@/lib/i18n/translation';

const english = {
  'a.plain': 'Close',
  'a.place': 'With {name}',
  'a.count': { one: '{n} day', other: '{n} days' },
  'a.number': '{n} MB',
} as const satisfies Messages;
type English = typeof english;

const right = {
  'a.plain': 'Schließen',
  'a.place': 'Mit {name}',
  'a.count': { one: 'ein Tag', other: '{n} Tage' },
  'a.number': '{n} MB',
} as const;

describe('a translation that the compiler refuses', () => {
  it('is one with a missing, unknown or misnamed text or place', () => {
    translation<English>()(right);
    // A text may have forms where English has none, and none where English has some.
    translation<English>()({
      ...right,
      'a.number': { one: '{n} M', few: '{n} Mf', other: '{n} Ms' },
    });
    translation<English>()({ ...right, 'a.count': '{n} Tage' });
    const { 'a.plain': _, ...less } = right;
    // @ts-expect-error a text is missing
    translation<English>()(less);
    // @ts-expect-error nothing in English has this id
    translation<English>()({ ...right, 'a.other': 'Noch etwas' });
    // @ts-expect-error {name} is missing
    translation<English>()({ ...right, 'a.place': 'Mit' });
    // @ts-expect-error {wer} is unknown
    translation<English>()({ ...right, 'a.place': 'Mit {name} und {wer}' });
    // @ts-expect-error only the form for few may leave out {n}
    translation<English>()({ ...right, 'a.count': { one: 'ein Tag', other: 'Tage' } });
    // @ts-expect-error {tage} is unknown
    translation<English>()({ ...right, 'a.count': { one: '{tage} Tag', other: '{n} Tage' } });
    expect(translation<English>()(right)).toEqual(right);
  });
});

describe('words', () => {
  it('take the plural form of their language', () => {
    const days = { one: '{n} den', few: '{n} dny', many: '{n} dne', other: '{n} dní' };
    const t = createFormatter('cs', { days });
    expect([1, 3, 1.5, 5].map((n) => t('days', { n }))).toEqual([
      '1 den',
      '3 dny',
      '1,5 dne',
      '5 dní',
    ]);
    const french = createFormatter('fr', { days: { one: '{n} jour', other: '{n} jours' } });
    expect([0, 1, 2, 1_000_000].map((n) => french('days', { n }).replace(/\s/gu, ' '))).toEqual([
      '0 jour',
      '1 jour',
      '2 jours',
      '1 000 000 jours',
    ]);
  });

  it('write numbers as their language does, and keep foreign words apart in Arabic', () => {
    const catalogue = { it: '{name}: {n}' };
    expect(createFormatter('de', catalogue)('it', { name: 'Jo', n: 1234.5 })).toBe('Jo: 1.234,5');
    expect(createFormatter('he', catalogue)('it', { name: 'Jo', n: 1 })).toBe('\u2068Jo\u2069: 1');
  });

  it('leave a place that nobody fills as it is', () => {
    expect(createFormatter('en', english)('a.place', {})).toBe('With {name}');
  });
});
