import type { Answer } from '../https-server';

interface Refusal {
  domain: string;
  reason: string;
  message: string;
  /** Of google.rpc.ErrorInfo, which newer refusals have besides. */
  detail?: string;
  status?: string;
}

const json = { 'content-type': 'application/json; charset=UTF-8' };

/** An error as the guide shows it, https://developers.google.com/workspace/calendar/api/guides/errors */
function refusal(code: number, { domain, reason, message, detail, status }: Refusal): Answer {
  const info = { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: detail };
  const error = {
    errors: [{ domain, reason, message }],
    code,
    message,
    ...(status && { status }),
    ...(detail && { details: [{ ...info, domain: 'googleapis.com' }] }),
  };
  return { status: code, headers: json, body: JSON.stringify({ error }) };
}

const limit = (reason: string) =>
  refusal(403, { domain: 'usageLimits', reason, message: 'Rate Limit Exceeded' });

/** Google's refusals by what they are about. */
export const refusals = {
  badRequest: (message: string) =>
    refusal(400, { domain: 'global', reason: 'badRequest', message }),
  signedOut: () =>
    refusal(401, { domain: 'global', reason: 'authError', message: 'Invalid Credentials' }),
  rateLimit: () => limit('rateLimitExceeded'),
  userRateLimit: () => limit('userRateLimitExceeded'),
  scope: () =>
    refusal(403, {
      domain: 'global',
      reason: 'insufficientPermissions',
      message: 'Request had insufficient authentication scopes.',
      detail: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
      status: 'PERMISSION_DENIED',
    }),
  notEnabled: () =>
    refusal(403, {
      domain: 'usageLimits',
      reason: 'accessNotConfigured',
      message: 'Google Calendar API has not been used in this project or it is disabled.',
      detail: 'SERVICE_DISABLED',
      status: 'PERMISSION_DENIED',
    }),
  notFound: () => refusal(404, { domain: 'global', reason: 'notFound', message: 'Not Found' }),
  fullSync: () =>
    refusal(410, {
      domain: 'calendar',
      reason: 'fullSyncRequired',
      message: 'Sync token is no longer valid, a full sync is required.',
    }),
  tooMany: (retryAfter?: string): Answer => {
    const answer = refusal(429, {
      domain: 'usageLimits',
      reason: 'rateLimitExceeded',
      message: 'Rate Limit Exceeded',
    });
    return { ...answer, headers: { ...json, ...(retryAfter && { 'retry-after': retryAfter }) } };
  },
  backend: (code: 500 | 503 = 500) =>
    refusal(code, { domain: 'global', reason: 'backendError', message: 'Backend Error' }),
} as const;

/** What stands between us and Google at times: no JSON at all. */
export const strangers = {
  portal: (): Answer => ({
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><title>Wi-Fi</title><form>Accept the terms</form>',
  }),
  badGateway: (): Answer => ({
    status: 502,
    headers: { 'content-type': 'text/html; charset=UTF-8' },
    body: '<!DOCTYPE html><title>Error 502 (Server Error)!!1</title>',
  }),
} as const;
