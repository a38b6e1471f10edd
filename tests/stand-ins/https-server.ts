import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a route answers. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** Held back until this settles: a slow server without a clock. */
  after?: Promise<unknown>;
}

/** A request as it arrived. */
export interface Arrived {
  method: string;
  /** `https://host/path?query`, as the browser meant it. */
  url: string;
  headers: IncomingHttpHeaders;
  /** What a POST carries, as text; '' for none. Absent where a request never was on the net. */
  body?: string;
}

type Route = (request: Arrived) => Answer | Promise<Answer>;

/** A local https server that stands for every host and keeps a list of what was asked. */
export interface StandIn {
  port: number;
  requests: Arrived[];
  /** Answers `https://host/path` (without its query) from now on, or all else of a host as `https://host/*`. */
  on(url: string, route: Route): void;
  stop(): Promise<void>;
}

// The key is no secret: it certifies nothing but this stand-in, to browsers told not to check.
const pem = (name: string) => readFileSync(new URL(`./localhost-${name}.pem`, import.meta.url));

/** Starts the stand-in on a free port; what no route answers gets a 404. */
export async function startStandIn(): Promise<StandIn> {
  const routes = new Map<string, Route>();
  const requests: Arrived[] = [];
  const server = createServer(
    { key: pem('key'), cert: pem('certificate') },
    async (incoming, outgoing) => {
      const url = new URL(incoming.url ?? '/', `https://${incoming.headers.host}`);
      const { method = 'GET', headers } = incoming;
      const arrived = { method, url: url.href, headers, body: await text(incoming) };
      requests.push(arrived);
      const route = routes.get(`${url.origin}${url.pathname}`) ?? routes.get(`${url.origin}/*`);
      const answer: Answer = route ? await route(arrived) : { status: 404, body: 'Not found' };
      await answer.after;
      outgoing.writeHead(answer.status ?? 200, answer.headers);
      outgoing.end(answer.body);
    },
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    on: (url, route) => void routes.set(url, route),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
