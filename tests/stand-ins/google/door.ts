import type { Answer, StandIn } from '../https-server';
import type { GoogleApi } from './api';

const ROOT = 'https://www.googleapis.com/calendar/v3';

/** What the real host lets a script in a browser read of an answer to another origin; Retry-After isn't among it. */
const EXPOSED = 'vary, content-encoding, date, server, content-length';

/** Answers as the real host does to any origin, the browser's question before the question included. */
function crossOrigin(answer: GoogleApi['answer']): GoogleApi['answer'] {
  return (request) => {
    const origin = String(request.headers.origin ?? '');
    const open = { 'access-control-allow-origin': origin || '*', vary: 'Origin' };
    if (request.method === 'OPTIONS') {
      const wanted = String(request.headers['access-control-request-headers'] ?? '');
      return { headers: { ...open, 'access-control-allow-headers': wanted } };
    }
    const { headers, ...rest } = answer(request);
    return { ...rest, headers: { ...headers, ...open, 'access-control-expose-headers': EXPOSED } };
  };
}

/** Serves the API over https; `origin` as the client names it. */
export function serveGoogle(
  standIn: StandIn,
  api: GoogleApi,
  origin = 'https://www.googleapis.com',
): void {
  const root = `${origin}/calendar/v3`;
  standIn.on(`${root}/users/me/calendarList`, crossOrigin(api.answer));
  for (const { id } of api.calendars) {
    standIn.on(`${root}/calendars/${encodeURIComponent(id)}/events`, crossOrigin(api.answer));
  }
}

async function toResponse({ status = 200, headers = {}, body = '', after }: Answer) {
  await after;
  if (status === 0) throw new TypeError('Failed to fetch');
  return new Response(body, { status, headers });
}

/** Asks the API in process, with an access token, as the product's own request does over the net. */
export function googleDoor(api: GoogleApi, accessToken = 'token') {
  const asked: URL[] = [];
  const request = (path: string, params: Readonly<Record<string, string>>): Promise<Response> => {
    const url = new URL(`${ROOT}${path}?${new URLSearchParams(params)}`);
    asked.push(url);
    const headers = { authorization: `Bearer ${accessToken}` };
    return toResponse(api.answer({ method: 'GET', url: url.href, headers }));
  };
  return { request, asked };
}
