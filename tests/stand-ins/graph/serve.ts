import type { Answer, Arrived, StandIn } from '../https-server';
import type { GraphApi } from './api';

/**
 * What a script in a browser may read of an answer besides the few headers that it always may. Retry-After isn't
 * among them, as users of the real host complain:
 * https://github.com/microsoftgraph/microsoft-graph-docs/issues/17488
 */
const EXPOSED = 'ETag, Location, Preference-Applied, request-id, client-request-id';

function withCors({ headers, ...answer }: Answer): Answer {
  const cors = { 'access-control-allow-origin': '*', 'access-control-expose-headers': EXPOSED };
  return { ...answer, headers: { ...headers, ...cors } };
}

/** The browser's question before the question: any origin, and the headers that it names. */
function preflight({ headers }: Arrived): Answer {
  const asked = String(headers['access-control-request-headers'] ?? '');
  return {
    status: 200,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET,POST,OPTIONS',
      'access-control-allow-headers': asked,
      'access-control-max-age': '3600',
    },
  };
}

/** Serves the API over https, as the real host does to any origin; `origin` as the client names it. */
export function serveGraph(
  standIn: StandIn,
  api: GraphApi,
  origin = 'https://graph.microsoft.com',
): void {
  api.origin = origin;
  standIn.on(`${origin}/*`, (request) =>
    request.method === 'OPTIONS' ? preflight(request) : withCors(api.answer(request)),
  );
}
