import {
  type Asking,
  type PageAnswer as LiveAnswer,
  type LiveResponse,
  type Reader,
  readAnswer,
} from '../live/answer';
import { type Page, pageSchema } from './schemas';
import { troubleOf } from './trouble';

/**
 * Asks `https://www.googleapis.com/calendar/v3` + path with the account's token; rejects when nothing answers.
 * A redirect is best not followed.
 */
export type GoogleRequest = (
  path: string,
  params: Readonly<Record<string, string>>,
  signal?: AbortSignal,
) => Promise<LiveResponse>;

export type PageAnswer = LiveAnswer<Page>;

export interface Question {
  path: string;
  params: Readonly<Record<string, string>>;
  /** What the answer calls itself, `calendar#events`: JSON of anybody else's is no empty calendar. */
  kind: string;
}

const readerOf = (kind: string): Reader<Page> => ({
  page: (body) => {
    const page = pageSchema.safeParse(body);
    return page.success && page.data.kind === kind ? page.data : undefined;
  },
  refusal: (status, body) => {
    // A sync token that expired gives 410, a page token that did gives 400.
    if (status === 410) return { kind: 'stale', trouble: 'server' };
    if (status === 400) return { kind: 'stale', trouble: 'refused' };
    return troubleOf(status, body);
  },
});

/** Asks once and parses what comes; never throws. */
export function ask(
  request: GoogleRequest,
  { path, params, kind }: Question,
  asking: Asking,
): Promise<PageAnswer> {
  return readAnswer(() => request(path, params, asking.signal), readerOf(kind), asking);
}
