import { readFileSync } from 'node:fs';
import { request } from 'node:https';

const ca = readFileSync(new URL('../localhost-certificate.pem', import.meta.url));

/** A fetch that knows the stand-in's certificate, which Node's own can't be told of. */
export function trustingFetch(url: string, init: RequestInit = {}): Promise<Response> {
  const headers = Object.fromEntries(new Headers(init.headers));
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { ca, method: init.method ?? 'GET', headers }, (incoming) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part) => parts.push(part));
      incoming.on('end', () => {
        const told = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
        const options = { status: incoming.statusCode ?? 0, headers: Object.fromEntries(told) };
        resolve(new Response(Buffer.concat(parts), options));
      });
    });
    outgoing.on('error', reject);
    outgoing.end(init.body ?? undefined);
  });
}
