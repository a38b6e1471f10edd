import * as z from 'zod/mini';
import { providerSchema } from '../shared/provider';
import { rowShape } from '../shared/row';
import { wordingSchema } from './wording';

/**
 * Somebody's account with a provider, whose calendars are rows of `calendarAccounts`. No token is in it: those
 * lie in storage.session and end with the browser.
 */
export const signInSchema = z.object({
  ...rowShape,
  provider: providerSchema,
  /** The account's lasting id with the provider (`sub` of OpenID Connect Core 2). */
  subject: z.string(),
  /** What the user knows it by, mostly an e-mail address; '' when it was not told. */
  name: z.string(),
  /** The application that the user consented to. */
  clientId: z.string(),
  /** Microsoft's tenant, `common` for any; '' for Google. */
  tenant: z.string(),
  /** What was granted, which may be less than was asked for. */
  scopes: z.array(z.string()),
  /** Why nothing can be read until the user signs in again; null when all is well. */
  problem: z.nullable(wordingSchema),
});
export type SignIn = z.infer<typeof signInSchema>;
