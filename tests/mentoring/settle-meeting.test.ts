import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf, settledColumns } from '@/lib/mentoring/rules/settle-meeting';
import { DAY, HOUR } from '@/lib/shared/time';

const END = Date.UTC(2026, 4, 12, 11);
const planned = { end: END, createdAt: END - 9 * DAY, status: 'planned', closedAt: null } as const;

describe('what became of a meeting', () => {
  it('is asked once it has been over for an hour', () => {
    expect(outcomeOf(planned, false, END + HOUR - 1)).toBe('ahead');
    expect(outcomeOf(planned, false, END + HOUR)).toBe('unsettled');
  });

  it('is not asked where somebody worked in it', () => {
    expect(outcomeOf(planned, true, END + DAY)).toBe('held');
  });

  it('is not asked of what was over before Cairn heard of it', () => {
    expect(outcomeOf({ ...planned, createdAt: END + 1 }, false, END + DAY)).toBe('held');
  });

  it('is not asked of what was closed, and of what the calendar called off', () => {
    expect(outcomeOf({ ...planned, closedAt: END }, false, END + DAY)).toBe('held');
    expect(outcomeOf({ ...planned, status: 'cancelled' }, false, END + DAY)).toBe('cancelled');
    expect(outcomeOf({ ...planned, status: 'missed' }, true, END + DAY)).toBe('missed');
  });

  it('is settled by any of the four answers, for good', () => {
    const answer = fc.constantFrom('held', 'elsewhere', 'missed', 'cancelled');
    fc.assert(
      fc.property(answer, fc.boolean(), fc.integer({ min: 0, max: 900 }), (as, worked, days) => {
        const meeting = { ...planned, ...settledColumns(as) };
        expect(meeting.settled).toBe(as);
        expect(['held', 'missed', 'cancelled']).toContain(
          outcomeOf(meeting, worked, END + HOUR + days * DAY),
        );
      }),
    );
  });
});
