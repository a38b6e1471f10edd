import type { Answer, Arrived } from '../https-server';
import { errorPage, questionPage } from './page';

/** Somebody who is signed in to the provider in this browser. */
export interface Account {
  subject: string;
  email: string;
  /** Microsoft's: object id and directory. */
  oid?: string;
  tid?: string;
}

/** An application as it is registered with the provider. */
export interface Registration {
  redirects: string[];
  /** Microsoft's platform of the redirect addresses. */
  platform?: 'spa' | 'web';
}

/** An error in place of an answer; `page` shows it to the user, who can only close the window. */
export interface Refusal {
  error: string;
  description?: string;
  /** Google's `error_subtype`. */
  subtype?: string;
  page?: boolean;
}

export const fragment = (redirect: string, params: URLSearchParams): Answer => ({
  status: 302,
  headers: { location: `${redirect}#${params}`, 'cache-control': 'no-store' },
});

/** What the two authorization servers have in common. */
export abstract class SignInServer {
  /** Who is signed in to the provider here. */
  accounts: Account[] = [];
  readonly clients = new Map<string, Registration>();
  /** Consent that was given, by client and account; a withdrawn one is deleted. */
  readonly consents = new Map<string, Set<string>>();
  /** For the authorization requests to come, one each; undefined is none. */
  readonly refusals: (Refusal | undefined)[] = [];
  /** Changes what is sent back, as an attacker would. */
  tamper: ((params: URLSearchParams) => void) | undefined;
  private readonly pending = new Map<string, URLSearchParams>();
  private made = 0;

  constructor(
    /** UTC ms. */
    readonly clock: () => number,
    /** The tokens that the provider's interfaces let in. */
    readonly accessTokens: Set<string>,
  ) {}

  abstract readonly decideAt: string;
  /** What is wrong with an authorization request; null for nothing. */
  protected abstract wrong(params: URLSearchParams): string | null;
  /** Sends the user back with what was granted. */
  protected abstract grant(params: URLSearchParams, account: Account, granted: string[]): Answer;
  /** What is said to `prompt=none` where it takes a person. */
  protected abstract unseen(why: 'nobody' | 'several' | 'consent'): Refusal;

  protected fresh(kind: string): string {
    this.made += 1;
    return `${kind}-${this.made}-${crypto.randomUUID()}`;
  }

  protected consentOf(clientId: string | null, account: Account): Set<string> {
    const key = `${clientId} ${account.subject}`;
    const known = this.consents.get(key) ?? new Set();
    this.consents.set(key, known);
    return known;
  }

  /** The user takes consent back at the provider's own pages. */
  withdraw(clientId: string, account: Account): void {
    this.consents.delete(`${clientId} ${account.subject}`);
  }

  protected back(params: URLSearchParams, answer: Record<string, string>): Answer {
    const state = params.get('state');
    const all = new URLSearchParams({ ...answer, ...(state === null ? {} : { state }) });
    this.tamper?.(all);
    return fragment(params.get('redirect_uri') ?? '', all);
  }

  private refuse(params: URLSearchParams, refusal: Refusal): Answer {
    const { error, description, subtype, page } = refusal;
    if (page) return errorPage(error, description);
    return this.back(params, {
      error,
      ...(description ? { error_description: description } : {}),
      ...(subtype ? { error_subtype: subtype } : {}),
    });
  }

  /** Answers the authorization endpoint. */
  readonly authorize = ({ url }: Arrived): Answer => {
    const params = new URL(url).searchParams;
    const client = this.clients.get(params.get('client_id') ?? '');
    if (!client) return errorPage('invalid_client');
    if (!client.redirects.includes(params.get('redirect_uri') ?? '')) {
      return errorPage('redirect_uri_mismatch');
    }
    const wrong = this.wrong(params);
    if (wrong) return errorPage('invalid_request', wrong);
    const refusal = this.refusals.shift();
    return refusal ? this.refuse(params, refusal) : this.ask(params);
  };

  private ask(params: URLSearchParams): Answer {
    const prompt = params.get('prompt');
    const hint = params.get('login_hint');
    const hinted = this.accounts.filter((one) => hint === one.subject || hint === one.email);
    const candidates = hint === null ? this.accounts : hinted;
    const [account] = candidates;
    const scopes = (params.get('scope') ?? '').split(' ');
    if (account && candidates.length === 1 && (prompt === null || prompt === 'none')) {
      const consent = this.consentOf(params.get('client_id'), account);
      if (scopes.every((scope) => consent.has(scope))) return this.grant(params, account, scopes);
    }
    if (prompt === 'none') {
      const why = account ? (candidates.length > 1 ? 'several' : 'consent') : 'nobody';
      return this.refuse(params, this.unseen(why));
    }
    const flow = this.fresh('flow');
    this.pending.set(flow, params);
    return questionPage(this.decideAt, flow, hinted.length > 0 ? hinted : this.accounts, scopes);
  }

  /** Answers the page on which the user chose. */
  readonly decide = ({ url }: Arrived): Answer => {
    const choice = new URL(url).searchParams;
    const flow = choice.get('flow') ?? '';
    const params = this.pending.get(flow);
    const account = this.accounts.find((one) => one.email === choice.get('account'));
    if (!params || !account) return errorPage('invalid_request', 'No such question.');
    this.pending.delete(flow);
    if (choice.get('answer') !== 'allow') return this.refuse(params, { error: 'access_denied' });
    const granted = choice.getAll('scope');
    const consent = this.consentOf(params.get('client_id'), account);
    for (const scope of granted) consent.add(scope);
    return this.grant(params, account, granted);
  };
}
