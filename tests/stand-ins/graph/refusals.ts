import type { Answer } from '../https-server';

const json = { 'content-type': 'application/json' };

/** An error as the service writes it, https://learn.microsoft.com/en-us/graph/errors */
function refusal(status: number, code: string, message: string, retryAfter?: string): Answer {
  const innerError = { date: '2026-03-16T12:00:00', 'request-id': '0', 'client-request-id': '0' };
  return {
    status,
    headers: { ...json, ...(retryAfter && { 'retry-after': retryAfter }) },
    body: JSON.stringify({ error: { code, message, innerError } }),
  };
}

/** Graph's refusals by what they are about. */
export const refusals = {
  badRequest: (message: string, code = 'BadRequest') => refusal(400, code, message),
  signedOut: () => refusal(401, 'InvalidAuthenticationToken', 'Lifetime validation failed.'),
  consent: () =>
    refusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.'),
  policy: () => refusal(403, 'ErrorAccessDenied', 'Access to OData is disabled.'),
  conditional: () => refusal(403, 'AccessDenied', 'error=insufficient_claims'),
  blocked: () => refusal(403, 'extensionError', 'An application policy prevents access.'),
  noMailbox: () =>
    refusal(
      404,
      'MailboxNotEnabledForRESTAPI',
      'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    ),
  notFound: () =>
    refusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.'),
  gone: () => refusal(410, 'syncStateNotFound', 'The sync state generation is not found.'),
  expired: () => refusal(400, 'SyncStateNotFound', 'The sync state generation is not found.'),
  resync: () => refusal(409, 'resyncRequired', 'Resync required.'),
  tooMany: (retryAfter?: string) =>
    refusal(
      429,
      'ApplicationThrottled',
      'Application is over its MailboxConcurrency limit.',
      retryAfter,
    ),
  unavailable: (retryAfter?: string) =>
    refusal(503, 'serviceNotAvailable', 'The service is unavailable.', retryAfter),
  gateway: () => refusal(504, 'UnknownError', ''),
  internal: () => refusal(500, 'generalException', 'An unspecified error has occurred.'),
} as const;
