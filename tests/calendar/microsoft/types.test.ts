import type { Attendee, Calendar, Event, Location } from '@microsoft/microsoft-graph-types';
import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type {
  calendarEntrySchema,
  graphEventSchema,
  guestSchema,
  placeSchema,
} from '@/lib/calendar/sources/microsoft/schemas';

describe('what is read of Graph’s answers', () => {
  it('is what Microsoft’s own types say of them (the compiler is the judge)', () => {
    expectTypeOf<Event>().toExtend<z.input<typeof graphEventSchema>>();
    expectTypeOf<Attendee>().toExtend<z.input<typeof guestSchema>>();
    expectTypeOf<Location>().toExtend<z.input<typeof placeSchema>>();
    expectTypeOf<Calendar>().toExtend<z.input<typeof calendarEntrySchema>>();
  });

  it('has no name that they lack, but for what the service answers beside them', () => {
    expectTypeOf<
      Exclude<keyof z.infer<typeof graphEventSchema>, 'occurrenceId' | '@removed'>
    >().toExtend<keyof Event>();
    expectTypeOf<keyof z.infer<typeof guestSchema>>().toExtend<keyof Attendee>();
    expectTypeOf<keyof z.infer<typeof calendarEntrySchema>>().toExtend<keyof Calendar>();
  });
});
