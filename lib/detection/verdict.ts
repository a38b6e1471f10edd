import type { Wording } from '@/lib/i18n/translate';
import type { Finding } from './signals/signal';

export interface Verdict {
  verdict: 'mentoring' | 'maybe' | 'other';
  /** How sure it is whether this is mentoring, 0..1; a `maybe` stays below 0.8. */
  confidence: number;
  /** Up to five reasons, those that carried the verdict first, the strongest leading. */
  reasons: Wording[];
}

/** Log-odds of mentoring for an event of which nothing is known: about two in a hundred. */
const PRIOR = -4;
const MENTORING_FROM = 1.1;
const MAYBE_FROM = -1.1;
const DECIDED = 0.99;

const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
const round = (n: number): number => Math.round(n * 100) / 100;

function nameFor(logOdds: number): Verdict['verdict'] {
  if (logOdds >= MENTORING_FROM) return 'mentoring';
  return logOdds >= MAYBE_FROM ? 'maybe' : 'other';
}

/** Findings that agree with the verdict come first, then by strength. */
function reasonsFor(findings: readonly Finding[], verdict: Verdict['verdict']): Wording[] {
  const sign = verdict === 'mentoring' ? 1 : verdict === 'other' ? -1 : 0;
  const rank = ({ effect, decides }: Finding) =>
    (decides ? 100 : 0) + Math.abs(effect) + (sign !== 0 && effect * sign > 0 ? 20 : 0);
  // What weighs nothing is said only where there is nothing else to say.
  const telling = findings.filter(({ effect, decides }) => effect !== 0 || decides);
  const sorted = [...(telling.length > 0 ? telling : findings)].sort((a, b) => rank(b) - rank(a));
  const seen = new Set<string>();
  return sorted
    .map(({ reason }) => reason)
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .slice(0, 5);
}

/**
 * Adds up what the signals found, as log-odds on top of a prior: mentoring from a probability of 0.75, maybe
 * from 0.25. A finding that decides wins at once; where two decide, the first does (a series before a person).
 */
export function combine(findings: readonly Finding[]): Verdict {
  const decided = findings.find((one) => one.decides)?.decides;
  const logOdds = findings.reduce((sum, { effect }) => sum + effect, PRIOR);
  const verdict = decided ?? nameFor(logOdds);
  const p = probability(logOdds);
  const confidence = decided ? DECIDED : round(Math.max(p, 1 - p));
  return { verdict, confidence, reasons: reasonsFor(findings, verdict) };
}
