import type { Ill } from '../../health/finding';

/** How many rows have which ill, gravest first. */
export type Ills = readonly { ill: Ill; n: number }[];

/** The place the browser gives: bytes, null where it doesn't tell. */
export interface RoomView {
  used: number | null;
  quota: number | null;
  kept: boolean;
  /** Was asked to keep it just now, and did not agree. */
  refused: boolean;
}

/** A look at everything: what the desk shows of it. */
export type Look =
  | { state: 'idle' }
  | { state: 'running'; share: number }
  | { state: 'failed' }
  | { state: 'done'; rows: number; ills: Ills };

const ORDER: readonly Ill[] = ['orphan', 'pointer', 'index', 'times', 'unreadable'];

/** Counts findings by what is wrong. */
export function illsOf(findings: readonly { ill: Ill }[]): Ills {
  return ORDER.map((ill) => ({ ill, n: findings.filter((one) => one.ill === ill).length })).filter(
    ({ n }) => n > 0,
  );
}

/** Whether a repair would change anything: what can't be read stays as it is. */
export function isMendable(ills: Ills): boolean {
  return ills.some(({ ill }) => ill !== 'unreadable');
}
