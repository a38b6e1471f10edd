import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDateSchema } from '@/lib/shared/row';
import { takenBack } from '@/lib/shared/take-back';

describe('a local date', () => {
  it.each(['2026-13-01', '2026-02-30', '2025-02-29', '2026-00-10', '2026-1-1', 'soon', ''])(
    'is not %s',
    (day) => expect(localDateSchema.safeParse(day).success).toBe(false),
  );
  it('is any day there is', () => {
    const days = fc.date({
      min: new Date('0001-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => localDateSchema.safeParse(day.toISOString().slice(0, 10)).success),
    );
  });
});

describe('taking back', () => {
  it('changes only what nobody changed since', () => {
    const wrote = { name: 'B', emails: ['b@example.org'] };
    const before = { name: 'A', emails: ['a@example.org'] };
    expect(takenBack({ name: 'B', emails: ['b@example.org'] }, wrote, before)).toEqual(before);
    expect(takenBack({ name: 'C', emails: ['b@example.org'] }, wrote, before)).toEqual({
      emails: ['a@example.org'],
    });
  });
});
