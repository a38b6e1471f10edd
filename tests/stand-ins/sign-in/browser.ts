import type { Launched } from '@/lib/sign-in/types';
import type { Answer, Arrived } from '../https-server';
import type { GoogleSignIn } from './google';
import type { MicrosoftSignIn } from './microsoft';

/** What the user does on the page that asks. */
export interface Choice {
  answer: 'allow' | 'deny' | 'close';
  /** The first on the page where it is left out. */
  account?: string;
  /** Scopes whose box is cleared. */
  untick?: string[];
}

const values = (page: string, name: string) =>
  [...page.matchAll(new RegExp(`name="${name}" value="([^"]+)"`, 'g'))].map((m) => m[1] ?? '');

/** What the stand-ins see of a browser with the extension in it, in process: a window, and fetch with CORS. */
export class StandInBrowser {
  offline = false;
  choice: Choice = { answer: 'allow' };
  /** Every address a window was opened with, and whether it could be seen. */
  readonly launches: { url: URL; interactive: boolean }[] = [];
  readonly fetches: { url: string; body: string }[] = [];

  constructor(
    private readonly servers: { google: GoogleSignIn; microsoft: MicrosoftSignIn },
    private readonly host = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org',
  ) {}

  readonly redirectUrl = (path = ''): string => `${this.host}/${path}`;

  private visit(request: Arrived): Answer {
    const { google, microsoft } = this.servers;
    const { origin, pathname } = new URL(request.url);
    if (origin === 'https://accounts.google.com') {
      if (pathname === '/o/oauth2/v2/auth') return google.authorize(request);
      return pathname === '/' ? { status: 200 } : google.decide(request);
    }
    if (origin === 'https://oauth2.googleapis.com') return google.revoke(request);
    if (pathname.endsWith('/oauth2/v2.0/authorize')) return microsoft.authorize(request);
    if (pathname.endsWith('/oauth2/v2.0/token')) return microsoft.token(request);
    return pathname === '/' ? { status: 200 } : microsoft.decide(request);
  }

  private answered({ body = '' }: Answer, at: string): Answer | null {
    const [flow] = values(body, 'flow');
    const { answer, account = values(body, 'account')[0] ?? '', untick = [] } = this.choice;
    if (flow === undefined || answer === 'close') return null;
    const scopes = values(body, 'scope').filter((scope) => !untick.includes(scope));
    const query = new URLSearchParams({ flow, account, answer });
    for (const scope of scopes) query.append('scope', scope);
    const url = new URL(/action="([^"]+)"/.exec(body)?.[1] ?? at);
    return this.visit({ method: 'GET', url: `${url}?${query}`, headers: {} });
  }

  readonly launch = async (
    url: string,
    { interactive }: { interactive: boolean },
  ): Promise<Launched> => {
    this.launches.push({ url: new URL(url), interactive });
    if (this.offline) return { ended: 'unreachable' };
    let answer = this.visit({ method: 'GET', url, headers: {} });
    if (answer.status !== 302) {
      if (!interactive) return { ended: 'interaction' };
      const next = this.answered(answer, url);
      if (!next) return { ended: 'cancelled' };
      answer = next;
    }
    return { ended: 'redirected', url: answer.headers?.location ?? '' };
  };

  readonly fetch: typeof fetch = async (input, init = {}) => {
    const url = String(input);
    const body = String(init.body ?? '');
    if (this.offline) throw new TypeError('Failed to fetch');
    this.fetches.push({ url, body });
    const headers = { origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop' };
    const answer = this.visit({ method: init.method ?? 'GET', url, headers, body });
    if (init.mode === 'no-cors') return new Response(null);
    if (!answer.headers?.['access-control-allow-origin']) throw new TypeError('Failed to fetch');
    return new Response(answer.body ?? '', { status: answer.status ?? 200 });
  };
}
