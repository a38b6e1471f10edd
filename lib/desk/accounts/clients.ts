import type { Provider } from '../../shared/provider';
import type { OwnClients } from '../../shared/settings';
import type { Client } from '../../sign-in/types';

/** The user's own registrations, or those that the build brings (`built`), by provider; without an id there is none. */
export function registrations(
  own: OwnClients,
  built: OwnClients,
): Partial<Record<Provider, Client>> {
  const google = own.google || built.google;
  const microsoft = own.microsoft || built.microsoft;
  // A directory belongs to the registration it was given with.
  const tenant = (own.microsoft ? own.tenant : built.tenant) || 'common';
  return {
    ...(google ? { google: { provider: 'google', clientId: google, tenant: '' } } : {}),
    ...(microsoft ? { microsoft: { provider: 'microsoft', clientId: microsoft, tenant } } : {}),
  };
}

const FORMS: Readonly<Record<keyof OwnClients, RegExp>> = {
  google: /^[\w-]+\.apps\.googleusercontent\.com$/,
  microsoft: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
  tenant: /^([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|(?!.*\.\.)[a-z\d]([a-z\d.-]*[a-z\d])?)$/i,
};

/** The fields whose text is no id of its kind; empty ones are fine. */
export function wrongClients(clients: OwnClients): Set<keyof OwnClients> {
  const names = Object.keys(FORMS) as (keyof OwnClients)[];
  return new Set(names.filter((name) => clients[name] !== '' && !FORMS[name].test(clients[name])));
}
