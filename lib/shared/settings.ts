import * as z from 'zod/mini';
import { siteIds } from './site';

/** Minutes since local midnight, 0 to 1439. */
const minuteOfDaySchema = z.int().check(z.minimum(0), z.maximum(1439));

/** How long before a meeting a preparation prompt comes, in minutes; a week at most. */
export const leadsSchema = z
  .array(z.int().check(z.minimum(1), z.maximum(7 * 1440)))
  .check(z.maxLength(6));

const quietSchema = z.object({ from: minuteOfDaySchema, to: minuteOfDaySchema });
/** Hours without prompts, in local time; `from` after `to` runs over midnight. */
export type QuietHours = z.infer<typeof quietSchema>;

const weekdaySchema = z.int().check(z.minimum(1), z.maximum(7));
const DEFAULT_QUIET = { from: 20 * 60, to: 7 * 60 };

/** An application registered with a provider by the user or their company; '' where Cairn's own is used. */
const clientsSchema = z.object({
  google: z.catch(z.string(), ''),
  microsoft: z.catch(z.string(), ''),
  /** Microsoft's directory: an id, a domain, or '' for any account. */
  tenant: z.catch(z.string(), ''),
});
export type OwnClients = z.infer<typeof clientsSchema>;
const NO_CLIENTS = { google: '', microsoft: '', tenant: '' };

/** Each setting on its own: one that can't be read falls back to its default, the others stay. */
const settingsSchema = z.object({
  /** The first run is behind the user. */
  welcomed: z.catch(z.boolean(), false),
  /** A language of the quick log and the pages (BCP 47); null follows the browser. */
  locale: z.catch(z.nullable(z.string()), null),
  /** Single keys in the panel can be turned off (WCAG 2.1.4). */
  singleKeys: z.catch(z.boolean(), true),
  /** Preparation prompts, minutes before a meeting; a partner may have their own. Empty: none. */
  leads: z.catch(leadsSchema, [1440, 15]),
  /** Null: prompts at any hour. */
  quiet: z.catch(z.nullable(quietSchema), DEFAULT_QUIET),
  /** ISO weekdays, Monday 1 to Sunday 7, on which prompts come. */
  workingDays: z.catch(z.array(weekdaySchema), [1, 2, 3, 4, 5]),
  /** A digest of the week on its first working morning. */
  digest: z.catch(z.boolean(), false),
  /** A reflection prompt later on the day of a meeting (PRACTICE P10). */
  reflection: z.catch(z.boolean(), true),
  /** The private rapport pulse (PRACTICE H1). */
  pulse: z.catch(z.boolean(), true),
  /** Ids of practice prompts that the user wants to see less of. */
  lessOf: z.catch(z.array(z.string()), []),
  /** `auto` follows the language. */
  hourCycle: z.catch(z.enum(['auto', '12', '24']), 'auto'),
  /** First day of the week as an ISO weekday; `auto` follows the language. */
  weekStart: z.catch(z.union([z.literal('auto'), weekdaySchema]), 'auto'),
  look: z.catch(z.enum(['auto', 'light', 'dark']), 'auto'),
  /** Client ids for signing in (docs/accounts.md); they are no secrets. */
  clients: z.catch(clientsSchema, NO_CLIENTS),
  /** The sites in whose pages Cairn is, as far as the browser still allows it. */
  sites: z.catch(z.array(z.enum(siteIds)), []),
  /** There the panel opens in the page, and not at the browser's side (where the browser leaves the choice). */
  inPage: z.catch(z.boolean(), false),
  /** Minutes without use after which the lock locks by itself, where it is on; null: it doesn't. */
  lockAfter: z.catch(z.nullable(z.int().check(z.minimum(1), z.maximum(1440))), 30),
  /** It locks with the screen, where the browser tells of it. */
  lockWithScreen: z.catch(z.boolean(), true),
  /** The version whose changes the user has seen; null before the first run. */
  seenVersion: z.catch(z.nullable(z.string()), null),
});
/** What the user chose; one browser profile, no account. */
export type Settings = z.infer<typeof settingsSchema>;

/** Reads what lies on disk; anything but an object gives the defaults. */
export function parseSettings(value: unknown): Settings {
  const parsed = z.safeParse(settingsSchema, value);
  return parsed.success ? parsed.data : settingsSchema.parse({});
}
