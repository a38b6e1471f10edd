import type { StandIn } from '../https-server';
import type { GoogleSignIn } from './google';
import type { MicrosoftSignIn } from './microsoft';

/** Serves Google's sign-in over https, for a browser whose hosts are mapped. */
export function serveGoogleSignIn(standIn: StandIn, google: GoogleSignIn): void {
  standIn.on('https://accounts.google.com/', () => ({ status: 200, body: 'Google' }));
  standIn.on('https://accounts.google.com/o/oauth2/v2/auth', google.authorize);
  standIn.on(google.decideAt, google.decide);
  standIn.on('https://oauth2.googleapis.com/revoke', google.revoke);
}

/** Serves Microsoft's sign-in over https, for the tenant that is asked. */
export function serveMicrosoftSignIn(
  standIn: StandIn,
  microsoft: MicrosoftSignIn,
  tenant = 'common',
): void {
  const root = `https://login.microsoftonline.com/${tenant}/oauth2/v2.0`;
  standIn.on('https://login.microsoftonline.com/', () => ({ status: 200, body: 'Microsoft' }));
  standIn.on(`${root}/authorize`, microsoft.authorize);
  standIn.on(microsoft.decideAt, microsoft.decide);
  standIn.on(`${root}/token`, microsoft.token);
}
