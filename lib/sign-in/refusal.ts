import type { Provider } from '../shared/provider';
import { failed, type Trouble, type TroubleKind } from './trouble';

/** What a provider says where it gives no token; all of it hostile text. */
export interface Refusal {
  error: string;
  description: string;
  /** Nobody was shown a page. */
  silent: boolean;
}

/** Words for a kind of trouble, by kind. */
type Signs = Partial<Readonly<Record<TroubleKind, string>>>;

function byWord(signs: Signs): ReadonlyMap<string, TroubleKind> {
  const kinds = Object.keys(signs) as TroubleKind[];
  return new Map(kinds.flatMap((kind) => (signs[kind] ?? '').split(' ').map((w) => [w, kind])));
}

/**
 * RFC 6749 4.1.2.1, 4.2.2.1 and 5.2, OpenID Connect Core 3.1.2.6, and the providers' own:
 * https://developers.google.com/identity/protocols/oauth2/javascript-implicit-flow#authorization-errors
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
 */
const KINDS = byWord({
  denied: 'access_denied',
  again:
    'interaction_required login_required consent_required account_selection_required immediate_failed invalid_grant',
  client:
    'invalid_client unauthorized_client deleted_client redirect_uri_mismatch invalid_request invalid_scope ' +
    'invalid_resource unsupported_response_type unsupported_grant_type',
  admin: 'admin_policy_enforced org_internal',
  blocked: 'disallowed_useragent',
  busy: 'server_error temporarily_unavailable',
});

/**
 * Microsoft's numbers tell what its error names leave open. They may change, it says: where a number isn't known, the
 * name decides. https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const NUMBERS = byWord({
  denied: '65004',
  again: '65001',
  // An administrator has to consent, or to authorise the registration.
  admin: '90093 90094 90095 90099 650052 650056',
  // Conditional access, the device, the user's assignment, restrictions of a tenant.
  blocked:
    '50002 50005 50105 50131 53000 53001 53002 53003 53004 53010 53011 530032 530034 530035 54000 500021 500022 ' +
    '500212 500213',
  // The registration, its redirect address, its tenant.
  client:
    '50011 50194 65005 650057 70001 70004 70011 90002 90019 700011 700016 700022 900971 7000112 9002332',
  // The address is registered for another platform than "single-page application".
  notSpa: '7000218 9002326',
});

function numberOf(description: string): string {
  return /\bAADSTS(\d{4,8})\b/.exec(description.slice(0, 500))?.[1] ?? '';
}

function kindOf(provider: Provider, { error, description, silent }: Refusal): TroubleKind {
  const number = provider === 'microsoft' ? numberOf(description) : '';
  // Asked unseen, nobody has consented yet; the user was asked, so it isn't the user's to give.
  if (number === '65001' && !silent) return 'admin';
  const kind = NUMBERS.get(number) ?? KINDS.get(error) ?? 'again';
  // To `prompt=none` Google has been seen to say access_denied where nobody denied anything.
  return kind === 'denied' && silent ? 'again' : kind;
}

/** The trouble behind a refusal. Nothing of its text is kept. */
export function refusalOf(provider: Provider, refusal: Refusal): { ok: false; trouble: Trouble } {
  return failed(kindOf(provider, refusal), provider);
}
