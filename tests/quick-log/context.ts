import { loadDates } from '@/lib/quick-log/dates/load';
import { parseQuickLog } from '@/lib/quick-log/parse';
import type { QuickLogContext, QuickLogDraft, QuickLogLocale } from '@/lib/quick-log/types';

/** Wednesday 13 May 2026, 11:00 in London. */
export const NOW = Date.UTC(2026, 4, 13, 10);

/** A context with three partners and one goal; reads dates in the language. */
export async function contextFor(
  locale: QuickLogLocale,
  more: Partial<QuickLogContext> = {},
): Promise<QuickLogContext> {
  const dates = await loadDates(locale === 'en' ? 'en-GB' : locale);
  return {
    now: NOW,
    zone: 'Europe/London',
    locale,
    dates,
    partners: [
      { id: 'p', name: 'Priya Nair' },
      { id: 'h', name: 'Helen Okafor', aliases: ['Nell'] },
      { id: 'j', name: 'José Álvarez' },
    ],
    goals: [{ id: 'g', partnerId: 'p', text: 'Lead planning day' }],
    nextMeeting: { p: '2026-05-27' },
    ...more,
  };
}

/** [line, text, owner, kind, partner, due]; '-' stands for null. */
export type Row = readonly [string, string, string, string, string, string];

/** The fields of a draft that a table row names, in its order. */
export function rowOf(line: string, context: QuickLogContext): Row {
  const draft: QuickLogDraft = parseQuickLog(line, context);
  const { text, owner, kind, partnerId, due } = draft;
  return [line, text, owner, kind, partnerId ?? '-', due ?? '-'];
}

/** What the spans underline, as "part:words". */
export function underlined(line: string, draft: QuickLogDraft): string[] {
  return draft.spans.map(({ part, start, end }) => `${part}:${line.slice(start, end)}`);
}
