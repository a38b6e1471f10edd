import type { Row } from '../shared/row';
import { sampleId } from '../shared/sample-id';

/** Gives each row of one sample its id and its times. */
export interface Maker {
  /** UTC ms: the moment around which the sample lies. */
  now: number;
  /** The columns of a new row, written at `at` (UTC ms; now unless told). */
  row(at?: number): Row;
}

/** The maker of one sample; `lot` tells it from others. */
export function createMaker(now: number, lot: number): Maker {
  let n = 0;
  const next = () => {
    n += 1;
    return sampleId(lot, n);
  };
  return {
    now,
    // Touched now, whenever it was written: a later touch is the user's.
    row: (at = now) => ({ id: next(), createdAt: at, updatedAt: now, deletedAt: null }),
  };
}
