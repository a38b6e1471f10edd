import type { Wording } from '@/lib/i18n/translate';
import { word } from '@/lib/i18n/translate';

/** Why a whole file is refused; single broken events never refuse a file. */
export type CalendarReadCode =
  | 'empty'
  | 'too-large'
  | 'web-page'
  | 'not-a-calendar'
  | 'vcalendar-1'
  | 'cancelled';

const wordings = {
  empty: 'calendar.refused.empty',
  'too-large': 'calendar.refused.too-large',
  'web-page': 'calendar.refused.web-page',
  'not-a-calendar': 'calendar.refused.not-a-calendar',
  'vcalendar-1': 'calendar.refused.vcalendar-1',
  cancelled: 'calendar.refused.cancelled',
} as const satisfies Record<CalendarReadCode, Wording['id']>;

/** A file that can't be read at all; `wording` is the sentence for the user, `message` its English text. */
export class CalendarReadError extends Error {
  override readonly name = 'CalendarReadError';
  readonly code: CalendarReadCode;
  readonly wording: Wording;

  constructor(code: CalendarReadCode, params: Wording['params'] = {}) {
    const wording = { id: wordings[code], params };
    super(word(wording));
    this.code = code;
    this.wording = wording;
  }
}
