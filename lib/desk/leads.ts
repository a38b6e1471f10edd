import type { Wording } from '../shared/wording';

/** The lead times that are offered, in minutes before a meeting. */
export const offeredLeads = [5, 15, 30, 60, 120, 1440, 2880, 10_080] as const;

/** How many may be chosen at once (the schema's own limit). */
export const MOST_LEADS = 6;

/** "a day before": minutes in the largest unit that divides them. */
export function leadWords(minutes: number): Wording {
  const [unit, size] =
    minutes % 1440 === 0 ? ['days', 1440] : minutes % 60 === 0 ? ['hours', 60] : ['minutes', 1];
  return { id: `desk.lead.${unit}`, params: { n: minutes / Number(size) } };
}

/** The offered ones and any other that is already chosen, longest first. */
export function leadChoices(chosen: readonly number[]): number[] {
  return [...new Set([...offeredLeads, ...chosen])].sort((a, b) => b - a);
}

/** The chosen ones with one put in or taken out, longest first. */
export function withLead(chosen: readonly number[], minutes: number, on: boolean): number[] {
  const rest = chosen.filter((lead) => lead !== minutes);
  return (on ? [...rest, minutes] : rest).sort((a, b) => b - a);
}
