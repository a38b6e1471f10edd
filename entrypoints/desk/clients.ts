import { readSettings } from '@/lib/browser/settings';
import type { Provider } from '@/lib/calendar/sign-in';
import { type Registration, registrations } from '@/lib/desk/accounts/clients';
import type { OwnClients } from '@/lib/shared/settings';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** The registrations that this build was made with; docs/accounts.md says how. */
export const builtClients: OwnClients = {
  google: text(import.meta.env.WXT_GOOGLE_CLIENT_ID),
  microsoft: text(import.meta.env.WXT_MICROSOFT_CLIENT_ID),
  tenant: text(import.meta.env.WXT_MICROSOFT_TENANT),
};

/** The registration to sign in with; undefined where there is none. */
export async function registrationWith(provider: Provider): Promise<Registration | undefined> {
  return registrations((await readSettings()).clients, builtClients)[provider];
}
