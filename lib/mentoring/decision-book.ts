import type { Decision } from './decision';

/** The newest answer for each key, under `kind\nkey`. */
export function latestDecisions(decisions: readonly Decision[]): Map<string, Decision> {
  const byAge = [...decisions].sort((a, b) => a.createdAt - b.createdAt);
  return new Map(byAge.map((decision) => [`${decision.kind}\n${decision.key}`, decision]));
}
