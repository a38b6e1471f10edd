import { describe, expect, it } from 'vitest';
import { speaksAgainst } from '@/lib/detection/against';
import { findingsIn } from '@/lib/detection/detect';

import { attendee, context, event } from './build';
import { titles } from './titles';

const all = Object.values(titles).flatMap((t) => [...t.mentoring, ...t.lookAlike, ...t.ordinary]);
const states = [
  {},
  { allDay: true },
  { status: 'cancelled' as const },
  { attendeeCount: 40 },
  { attendees: [attendee('me@example.org', { self: true, status: 'declined' })] },
];

describe('what speaks against mentoring', () => {
  it('is told by its reason as by its effect, whatever signal found it', () => {
    const seen = new Set<string>();
    for (const title of all) {
      for (const state of states) {
        for (const { effect, reason } of findingsIn(event(title, state), context())) {
          if (effect === 0) continue;
          seen.add(reason.id);
          expect([reason.id, speaksAgainst(reason)]).toEqual([reason.id, effect < 0]);
        }
      }
    }
    for (const id of ['cancelled', 'declined', 'all-day', 'no-word', 'people-many', 'like-task'])
      expect([...seen]).toContain(`detection.${id}`);
  });
});
