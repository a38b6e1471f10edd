import * as z from 'zod/mini';
import { microsoftEndpoint } from './flow';
import { type Grant, grantSchema } from './grant';
import { refusalOf } from './refusal';
import { failed } from './trouble';
import type { AuthDeps, Client, Got } from './types';

const TIMEOUT = 30_000;
const refusalSchema = z.object({
  error: z.string(),
  error_description: z.catch(z.string(), ''),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function ask(client: Client, form: Record<string, string>, deps: AuthDeps) {
  const { fetch } = deps;
  const response = await fetch(microsoftEndpoint(client.tenant, 'token'), {
    method: 'POST',
    body: new URLSearchParams({ client_id: client.clientId, ...form }),
    credentials: 'omit',
    redirect: 'error',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIMEOUT),
  });
  return { status: response.status, body: parsed(await response.text()) };
}

/**
 * Asks Microsoft's token endpoint, which answers other origins only for addresses registered as "single-page
 * application" (to all else the browser says what it says offline). `silent`: nobody waits for it.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#redeem-a-code-for-an-access-token
 */
export async function askForTokens(
  client: Client,
  form: Record<string, string>,
  silent: boolean,
  deps: AuthDeps,
): Promise<Got<Grant>> {
  const { provider } = client;
  const answer = await ask(client, form, deps).catch(() => null);
  if (!answer) return failed('offline', provider);
  if (answer.status === 429 || answer.status >= 500) return failed('busy', provider);
  const refusal = refusalSchema.safeParse(answer.body).data;
  if (refusal) {
    const { error, error_description: description } = refusal;
    return refusalOf(provider, { error, description, silent });
  }
  // Something between here and there that answers in Microsoft's place (a hotel's page) is no answer of it.
  if (answer.body === null) return failed('busy', provider);
  const grant = grantSchema.safeParse(answer.body).data;
  return grant && answer.status === 200 ? { ok: true, value: grant } : failed('unsafe', provider);
}
