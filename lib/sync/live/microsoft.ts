import { listCalendars, parseMicrosoftCursor, syncEvents } from '../../calendar/sources/microsoft';
import type { LiveAsking, LiveSource } from './source';

const doorOf = ({ fetch, token, timeout }: Pick<LiveAsking, 'fetch' | 'token' | 'timeout'>) => ({
  fetch,
  timeout,
  token: async () => token,
});

/** Microsoft's calendars, asked through Graph. */
export const microsoftSource: LiveSource = {
  async read(round) {
    const cursor = parseMicrosoftCursor(round.cursor);
    const addresses = round.person === '' ? [] : [round.person];
    const answer = await syncEvents({ ...round, ...doorOf(round), cursor, addresses });
    if (answer.kind === 'failed') return answer;
    return { ...answer, cursor: answer.cursor && JSON.stringify(answer.cursor) };
  },
  list: (asking) => listCalendars({ ...asking, ...doorOf(asking) }),
};
