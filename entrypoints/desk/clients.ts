import { readSettings } from '@/lib/browser/settings';
import { registrations } from '@/lib/desk/accounts/clients';
import type { Provider } from '@/lib/shared/provider';
import type { OwnClients } from '@/lib/shared/settings';
import type { Client } from '@/lib/sign-in/types';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** The registrations that this build was made with; docs/accounts.md says how. */
export const builtClients: OwnClients = {
  google: text(import.meta.env.WXT_GOOGLE_CLIENT_ID),
  microsoft: text(import.meta.env.WXT_MICROSOFT_CLIENT_ID),
  tenant: text(import.meta.env.WXT_MICROSOFT_TENANT),
};

/** The registration to sign in with; undefined where there is none. */
export async function registrationWith(provider: Provider): Promise<Client | undefined> {
  return registrations((await readSettings()).clients, builtClients)[provider];
}
