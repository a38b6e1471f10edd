import type { Wording } from '../shared/wording';

/** What a sign is about, in the order in which signs are shown. */
export const signKinds = [
  'ready',
  'rhythm',
  'follow',
  'alone',
  'lead',
  'goals',
  'split',
  'tone',
  'ways',
] as const;
export type SignKind = (typeof signKinds)[number];

/** A meeting that a sign comes from; `start` is UTC ms. */
export interface From {
  id: string;
  start: number;
}

/** What a row of a chart is about: meetings from one to another (their starts, UTC ms), or a text of the user's. */
export type Label = { from: number; to: number } | { text: string };

/** So much of so much; `of` is null for a plain number. */
export interface Value {
  part: number;
  of: number | null;
}

/** One measure along the labels; null where there is nothing to count. */
export interface Line {
  name: Wording;
  /** Full is the user's, hatched the partner's; the plain ones are nobody's. */
  look: 'me' | 'them' | 'plain' | 'light';
  values: readonly (Value | null)[];
}

/** Points for a small chart and the table under it. */
export interface Series {
  unit: 'count' | 'days' | 'minutes' | 'meetings';
  /** The lines are parts of one whole. */
  stacked: boolean;
  labels: readonly Label[];
  lines: readonly Line[];
  /** What was agreed, in the unit of the first line, or as a share of the whole (0 to 1) where stacked. */
  mark: { at: number; name: Wording } | null;
}

/** One thing that the rows of a relationship show. Never a score: what was counted, and from where. */
export interface Sign {
  kind: SignKind;
  /** `early`: too little is known, and `finding` says what it waits for. */
  level: 'early' | 'known';
  finding: Wording;
  /** What stands behind it, a line each. */
  details: readonly Wording[];
  /** The meetings it comes from, oldest first. */
  from: readonly From[];
  /** What it can't know. */
  unknown: Wording;
  series: Series | null;
}

/** A wording, in short. */
export const say = (id: string, params: Wording['params'] = {}): Wording => ({ id, params });

/** A sign for which it is too early; its text says what it waits for. */
export function tooEarly(kind: SignKind, finding: Wording = say(`signs.early.${kind}`)): Sign {
  const none = { details: [], from: [], series: null };
  return { kind, level: 'early', finding, ...none, unknown: say(`signs.${kind}.unknown`) };
}
