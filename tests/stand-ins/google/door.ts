import type { Answer, StandIn } from '../https-server';
import type { GoogleApi } from './api';

const ROOT = 'https://www.googleapis.com/calendar/v3';

/** Serves the API over https; `origin` as the client names it. */
export function serveGoogle(
  standIn: StandIn,
  api: GoogleApi,
  origin = 'https://www.googleapis.com',
): void {
  const root = `${origin}/calendar/v3`;
  standIn.on(`${root}/users/me/calendarList`, api.answer);
  for (const { id } of api.calendars) {
    standIn.on(`${root}/calendars/${encodeURIComponent(id)}/events`, api.answer);
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
