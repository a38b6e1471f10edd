import * as z from 'zod/mini';

/** Who offers calendars to those who sign in. */
export const providerSchema = z.enum(['google', 'microsoft']);
export type Provider = z.infer<typeof providerSchema>;

/** What they are called everywhere. */
export const providerNames: Readonly<Record<Provider, string>> = {
  google: 'Google',
  microsoft: 'Microsoft',
};

const GOOGLE = 'https://www.googleapis.com/auth/';

/** What Cairn may ask of a calendar, the least first; each is asked for when something needs it. */
export const calendarScopes = {
  google: {
    /** Events of calendars that the user owns: enough for the main one. */
    ownEvents: `${GOOGLE}calendar.events.owned.readonly`,
    /** Which calendars there are. */
    list: `${GOOGLE}calendar.calendarlist.readonly`,
    /** Events of every calendar the user can see. */
    allEvents: `${GOOGLE}calendar.events.readonly`,
  },
  microsoft: {
    /** Events without their bodies. */
    basic: 'Calendars.ReadBasic',
    /** Events with their bodies, for detection in descriptions. */
    full: 'Calendars.Read',
  },
} as const;
