import type { Stale } from '../live/answer';
import type { Trouble } from '../live/trouble';
import { refusalSchema } from './schemas';

const RESYNC = /^(resync|syncState)/i;
const NO_MAILBOX = new Set([
  'mailboxnotenabledforrestapi',
  'mailboxnotsupportedforrestapi',
  'errormissingemailaddress',
]);
/** Codes that stand for a permission which the token lacks. */
const CONSENT = new Set([
  'erroraccessdenied',
  'accessdenied',
  'authorization_requestdenied',
  'forbidden',
]);
/** Words of a policy's refusal: "Access to OData is disabled", which comes under the code of a lacking permission. */
const POLICY = /is disabled|policy|blocked/i;

interface Told {
  codes: string[];
  message: string;
}

/** The codes of a refusal's body, outer first; undefined when it isn't Graph's. */
function toldIn(body: unknown): Told | undefined {
  const parsed = refusalSchema.safeParse(body);
  if (!parsed.success) return undefined;
  const { code, message, innerError, innererror } = parsed.data.error;
  const codes = [code, innerError?.code, innererror?.code].flatMap((one) => one ?? []);
  return { codes, message: message ?? '' };
}

function forbidden({ codes, message }: Told): Trouble {
  // Conditional access asks for another sign-in, which may then be granted.
  if (/insufficient_claims/i.test(`${codes} ${message}`)) return 'signed-out';
  const lacking = codes.some((code) => CONSENT.has(code.toLowerCase()));
  return lacking && !POLICY.test(message) ? 'no-consent' : 'not-allowed';
}

function byStatus(status: number, told: Told | undefined): Trouble {
  if (status === 401) return 'signed-out';
  if (status === 403) return told ? forbidden(told) : 'refused';
  if (status === 404) return told ? 'not-found' : 'refused';
  if ([408, 423, 429, 503, 504, 509].includes(status)) return 'busy';
  if (status === 407 || status === 511) return 'web-page';
  return status >= 500 ? 'server' : 'refused';
}

/**
 * What a status other than 200 tells, with the parsed body of a refusal. A delta token is no longer valid with 410,
 * or under whatever status with a code that says so; one that Graph can't make sense of gives 400. Codes are
 * compared without regard to case, since services differ in it; no message decides but where policy hides behind a
 * lacking permission. https://learn.microsoft.com/en-us/graph/errors
 */
export function refusalOf(status: number, body: unknown): Trouble | Stale {
  const told = toldIn(body);
  if (status === 410 || told?.codes.some((code) => RESYNC.test(code))) {
    return { kind: 'stale', trouble: 'server' };
  }
  if (told?.codes.some((code) => NO_MAILBOX.has(code.toLowerCase()))) return 'no-mailbox';
  if (status === 400) return { kind: 'stale', trouble: 'refused' };
  return byStatus(status, told);
}
