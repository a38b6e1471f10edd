import type { calendar_v3 } from '@googleapis/calendar';
import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type {
  calendarEntrySchema,
  entryPointSchema,
  googleEventSchema,
  guestSchema,
  pageSchema,
} from '@/lib/calendar/sources/google/schemas';

describe('what is read of Google’s answers', () => {
  it('is what Google’s own types say of them (the compiler is the judge)', () => {
    expectTypeOf<calendar_v3.Schema$Event>().toExtend<z.input<typeof googleEventSchema>>();
    expectTypeOf<calendar_v3.Schema$EventAttendee>().toExtend<z.input<typeof guestSchema>>();
    expectTypeOf<calendar_v3.Schema$EntryPoint>().toExtend<z.input<typeof entryPointSchema>>();
    expectTypeOf<calendar_v3.Schema$Events>().toExtend<z.input<typeof pageSchema>>();
    expectTypeOf<calendar_v3.Schema$CalendarList>().toExtend<z.input<typeof pageSchema>>();
    expectTypeOf<calendar_v3.Schema$CalendarListEntry>().toExtend<
      z.input<typeof calendarEntrySchema>
    >();
  });

  it('has no name that Google’s types lack', () => {
    expectTypeOf<keyof z.infer<typeof googleEventSchema>>().toExtend<
      keyof calendar_v3.Schema$Event
    >();
    expectTypeOf<keyof z.infer<typeof guestSchema>>().toExtend<
      keyof calendar_v3.Schema$EventAttendee
    >();
    expectTypeOf<keyof z.infer<typeof calendarEntrySchema>>().toExtend<
      keyof calendar_v3.Schema$CalendarListEntry
    >();
  });
});
