import * as z from 'zod/mini';
import { siteIds } from '../shared/site';

const text = (most: number) => z.string().check(z.maxLength(most));

/** An opened event as a page shows it; the page is a hint, and may say anything. */
export const pageEventSchema = z.object({
  site: z.enum(['google-calendar', 'outlook']),
  key: text(2_000),
  uid: z.nullable(text(1_000)),
  recurrenceId: z.nullable(text(30)),
  title: text(500),
  when: text(200),
  lang: text(35),
  people: z
    .array(z.object({ name: text(200), email: text(320), self: z.optional(z.literal(true)) }))
    .check(z.maxLength(100)),
  joinUrl: z.nullable(text(2_000)),
});

/** A call as its page shows it. */
export const pageCallSchema = z.object({
  site: z.enum(['meet', 'teams', 'zoom']),
  id: text(2_000),
  url: text(4_000),
  state: z.enum(['before', 'lobby', 'in', 'left']),
});

const namedCallSchema = z.omit(pageCallSchema, { site: true, state: true });

/** What a script in somebody else's page may ask of the background. */
export const pageMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page-event'), event: pageEventSchema }),
  z.object({ type: z.literal('page-call'), call: pageCallSchema }),
  /** A document of a call's site begins; `follows`: after another of the same site. */
  z.object({
    type: z.literal('page-here'),
    site: pageCallSchema.shape.site,
    call: z.nullable(namedCallSchema),
    follows: z.boolean(),
  }),
  /** That page goes; `put`: it stays, and the user wants nothing of Cairn for its call. */
  z.object({ type: z.literal('page-gone'), site: pageCallSchema.shape.site, put: z.boolean() }),
  /** The user's answer to "Is this mentoring?". */
  z.object({ type: z.literal('page-say'), event: pageEventSchema, yes: z.boolean() }),
  /** Whether the page could be read as it is built now. */
  z.object({ type: z.literal('page-read'), site: z.enum(siteIds), readable: z.boolean() }),
  /** What a calendar's page shows of meetings known, with the name of what it has already; '' for nothing. */
  z.object({
    type: z.literal('page-marks'),
    site: z.enum(['google-calendar', 'outlook']),
    has: text(40),
  }),
  /** The button was clicked. */
  z.object({
    type: z.literal('page-open'),
    kind: z.enum(['open', 'prepare', 'look-back', 'beside', 'closing']),
    meetingId: z.nullable(z.string().check(z.regex(/^[\w-]{1,100}$/))),
    /** The user wants the panel in the page, as the answer said. It comes with the click, since asking would lose it. */
    inPage: z.optional(z.boolean()),
  }),
  /** There is something to show, and what draws it isn't in this page yet. */
  z.object({ type: z.literal('page-ui') }),
  /** "Never on this site". */
  z.object({ type: z.literal('page-never'), site: z.enum(siteIds) }),
]);
export type PageMessage = z.infer<typeof pageMessageSchema>;
/** Those about an event, answered with what there is to show. */
export type PageQuestion = Extract<PageMessage, { type: 'page-event' | 'page-say' }>;

/** Parses what a page's script sent; undefined for anything that isn't one of ours. */
export function parsePageMessage(value: unknown): PageMessage | undefined {
  const parsed = z.safeParse(pageMessageSchema, value);
  return parsed.success ? parsed.data : undefined;
}

const unreadableSchema = z.record(z.string(), z.enum(siteIds));
/** The sites whose page can't be read just now, by the id of their tab. */
export type UnreadablePages = z.infer<typeof unreadableSchema>;

/** Reads what was noted of pages; nothing where that can't be read. */
export function parseUnreadable(value: unknown): UnreadablePages {
  const parsed = z.safeParse(unreadableSchema, value);
  return parsed.success ? parsed.data : {};
}

const marksSchema = z.partialRecord(
  z.enum(['google-calendar', 'outlook']),
  z.object({ name: z.string(), style: z.string(), at: z.number() }),
);
/** The marks in the pages of each calendar: their style, the name that it goes by there, and when it was made (UTC ms). */
export type PageMarks = z.infer<typeof marksSchema>;

/** Reads what was noted of marks; nothing where that can't be read. */
export function parseMarks(value: unknown): PageMarks {
  const parsed = z.safeParse(marksSchema, value);
  return parsed.success ? parsed.data : {};
}
