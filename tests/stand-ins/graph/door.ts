import type { GraphDoor } from '@/lib/calendar/sources/microsoft';
import type { Answer } from '../https-server';
import type { GraphApi, Request } from './api';

async function toResponse({ status = 200, headers = {}, body = '', after }: Answer) {
  await after;
  if (status === 0) throw new TypeError('Failed to fetch');
  return new Response(body, { status, headers });
}

/** Asks the API in process, as the browser's own fetch does over the net; keeps what was asked. */
export function graphDoor(api: GraphApi, accessToken = 'token') {
  const asked: Request[] = [];
  const fetch: GraphDoor['fetch'] = async (url, init) => {
    init.signal?.throwIfAborted();
    const headers = Object.fromEntries(new Headers(init.headers));
    const body = typeof init.body === 'string' ? { body: init.body } : {};
    const request = { method: init.method ?? 'GET', url, headers, ...body };
    asked.push(request);
    return toResponse(api.answer(request));
  };
  const door: GraphDoor = { token: async () => accessToken, fetch, retries: 0 };
  return { door, asked };
}
