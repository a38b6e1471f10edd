import type { Answer } from '../https-server';
import type { Fault } from './api';

const NEXT = '@odata.nextLink';
let made = 0;

function withNext(answer: Answer, link: string): Answer {
  const { '@odata.deltaLink': _, ...page } = JSON.parse(answer.body ?? '{}');
  return { ...answer, body: JSON.stringify({ ...page, [NEXT]: link }) };
}

/** Names the page that was asked for as the next one. */
export const sameLink: Fault = (honest, { url }) => withNext(honest(), url);

/**
 * The fault of the live service: one page again and again, under links that are new each time and never end.
 * https://github.com/microsoftgraph/msgraph-sdk-dotnet/issues/3082
 */
export function repeating(): Fault {
  let page: Answer | undefined;
  return (honest, { url }) => {
    if (!url.includes('delta')) return honest();
    page ??= honest();
    made += 1;
    return withNext(
      page,
      `${new URL(url).origin}/v1.0/me/calendarView/delta?$skiptoken=again${made}`,
    );
  };
}
