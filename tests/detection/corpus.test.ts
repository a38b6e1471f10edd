import { describe, expect, it } from 'vitest';
import { hasCorpus, judgeCorpus, share } from './corpus';

const present = hasCorpus();
if (!present)
  console.log('Labelled events are not beside the repository: the shares are not checked.');

describe.skipIf(!present)('shares on labelled events', () => {
  const events = present ? judgeCorpus() : [];
  const halves = ['dev', 'holdout'] as const;

  it.each(halves)('finds mentoring (%s)', (half) => {
    const some = events.filter((event) => event.half === half);
    expect(share(some, 'A', 'mentoring')).toBeGreaterThanOrEqual(0.85);
    expect(share(some, 'A', 'other')).toBeLessThanOrEqual(0.015);
  });

  it.each(halves)('is not taken in by look-alikes and ordinary events (%s)', (half) => {
    const some = events.filter((event) => event.half === half);
    expect(share(some, 'B', 'mentoring')).toBeLessThanOrEqual(0.12);
    expect(share(some, 'C', 'mentoring')).toBeLessThanOrEqual(0.002);
    expect(share(some, 'C', 'maybe')).toBeLessThanOrEqual(0.01);
  });
});
