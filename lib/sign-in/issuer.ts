import type { Client } from './types';

const GOOGLE = ['https://accounts.google.com', 'accounts.google.com'];
const MICROSOFT =
  /^https:\/\/login\.microsoftonline\.com\/([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})\/v2\.0$/;
/** The tenant that all personal Microsoft accounts are in. */
export const PERSONAL_TENANT = '9188040d-6c67-4c5b-b112-36a304b66dad';

/** Whether accounts of a directory may answer where `tenant` was asked. */
function isOfTenant(id: string, tenant: string): boolean {
  if (tenant === 'consumers') return id === PERSONAL_TENANT;
  if (tenant === 'organizations') return id !== PERSONAL_TENANT;
  // A domain's id isn't known here: Microsoft vouches for it.
  if (tenant === 'common' || tenant.includes('.')) return true;
  return id === tenant.toLowerCase();
}

/**
 * Whether an issuer is the provider that was asked. Microsoft's names the directory of the account, which has to be
 * the one in `tid` where that is known.
 * https://developers.google.com/identity/openid-connect/openid-connect#validatinganidtoken
 * https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-the-issuer
 */
export function isIssuer(issuer: string, client: Client, tid?: string): boolean {
  if (client.provider === 'google') return GOOGLE.includes(issuer);
  const id = MICROSOFT.exec(issuer)?.[1];
  return id !== undefined && isOfTenant(id, client.tenant) && (tid === undefined || tid === id);
}
