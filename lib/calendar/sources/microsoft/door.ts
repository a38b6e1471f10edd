import {
  AuthenticationHandler,
  Client,
  type Context,
  type Middleware,
  ResponseType,
  RetryHandler,
  RetryHandlerOptions,
} from '@microsoft/microsoft-graph-client';
import type { LiveResponse } from '../live/answer';
import { PAGE_SIZE } from './addresses';

/** The way to Graph, handed in. */
export interface GraphDoor {
  /** The account's access token, good for now; may reject with a TroubleError. */
  token: () => Promise<string>;
  /** The browser's own. */
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** ms until a request is given up; none when absent. */
  timeout?: number | undefined;
  /** How often the same question is asked again within a round; 2 when absent. */
  retries?: number | undefined;
}

/** Longest time in all that one round waits to ask again (ms): a worker that only waits is killed after 30 s. */
const LONGEST_WAIT = 10_000;
/** What the client waits without a Retry-After, in s; it adds up to a second of chance, more from the second time on. */
const WAIT = 2;
const WAIT_AT_MOST = 2 * WAIT * 1000;

/**
 * Ids that stay when an event is moved to another calendar (on every request, or ids of the other kind come),
 * times in UTC, bodies as text. https://learn.microsoft.com/en-us/graph/outlook-immutable-id
 */
export const PREFER = `IdType="ImmutableId", outlook.timezone="UTC", outlook.body-content-type="text", odata.maxpagesize=${PAGE_SIZE}`;

/** The last in the client's chain: asks the address as it was given, since the client builds it anew from its parts. */
class Wire implements Middleware {
  failure: unknown;

  constructor(
    private readonly door: GraphDoor,
    private readonly url: string,
    private readonly signal: AbortSignal | undefined,
  ) {}

  private stop(): AbortSignal | null {
    const late = this.door.timeout === undefined ? [] : [AbortSignal.timeout(this.door.timeout)];
    const signals = [...late, ...(this.signal ? [this.signal] : [])];
    return signals.length > 0 ? AbortSignal.any(signals) : null;
  }

  async execute(context: Context): Promise<void> {
    // The browser's fetch refuses to be anybody's method.
    const { fetch } = this.door;
    const { method = 'GET', headers, body } = (context.options ?? {}) as RequestInit;
    try {
      context.response = await fetch(this.url, {
        method,
        ...(headers && { headers }),
        ...(body && { body }),
        signal: this.stop(),
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      });
    } catch (error) {
      this.failure = error;
      throw error;
    }
  }
}

/** Asks Graph through Microsoft's own client, for the length of one round. */
export class Graph {
  private waited = 0;

  constructor(
    private readonly door: GraphDoor,
    readonly signal?: AbortSignal | undefined,
  ) {}

  /** Gets a page; rejects when nothing answers. */
  get(url: string): Promise<LiveResponse> {
    return this.ask(url, (request) => request.get());
  }

  /** Sends a batch of questions. */
  post(url: string, body: object): Promise<LiveResponse> {
    return this.ask(url, (request) => request.post(body));
  }

  private async ask(
    url: string,
    send: (request: ReturnType<Client['api']>) => Promise<LiveResponse>,
  ): Promise<LiveResponse> {
    let failure: unknown;
    const getAccessToken = async () => {
      try {
        return await this.door.token();
      } catch (error) {
        failure = error;
        throw error;
      }
    };
    const wire = new Wire(this.door, url, this.signal);
    const client = Client.initWithMiddleware({
      middleware: [
        new AuthenticationHandler({ getAccessToken }),
        new RetryHandler(new RetryHandlerOptions(WAIT, this.door.retries ?? 2, this.mayWait)),
        wire,
      ],
    });
    const request = client.api(url).header('Prefer', PREFER).responseType(ResponseType.RAW);
    try {
      return await this.unlessStopped(send(request));
    } catch (error) {
      // The client wraps what it catches and keeps only the words.
      throw failure ?? wire.failure ?? error;
    }
  }

  /** The client's waits can't be broken off, so a stopped round leaves them behind. */
  private unlessStopped<T>(answer: Promise<T>): Promise<T> {
    const { signal } = this;
    if (!signal) return answer;
    return new Promise((resolve, reject) => {
      const stop = () => reject(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
      answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
  }

  /** Whether there is patience left for what the server asks; the caller's alarm does the longer waits. */
  private readonly mayWait = (
    _delay: number,
    _attempt: number,
    _request: RequestInfo,
    _options: unknown,
    response: Response,
  ): boolean => {
    if (this.signal?.aborted) return false;
    const asked = response.headers.get('retry-after');
    const seconds = Number(asked);
    if (asked !== null && !Number.isFinite(seconds)) return false;
    const wait = asked === null ? WAIT_AT_MOST : seconds * 1000;
    if (this.waited + wait > LONGEST_WAIT) return false;
    this.waited += wait;
    return true;
  };
}
