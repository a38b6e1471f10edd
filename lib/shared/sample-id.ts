/**
 * Rows of the sample are known by their ids: UUIDs of version 8, the one for ids with a meaning of one's
 * own (RFC 9562 5.8), that begin with this. Every other id is random, of version 4, and never looks so.
 */
const MARK = /^5a3b1e00-[0-9a-f]{4}-8[0-9a-f]{3}-8000-[0-9a-f]{12}$/;

/** The domain of everybody in the sample (`.example` is nobody's, RFC 2606) and of its events' uids. */
export const SAMPLE_DOMAIN = '@sample.example';

/** The `n`-th id of a sample; `lot` tells one sample from the next, 0 to 0xfffffff. */
export function sampleId(lot: number, n: number): string {
  const digits = lot.toString(16).padStart(7, '0').slice(-7);
  const count = n.toString(16).padStart(12, '0');
  return `5a3b1e00-${digits.slice(0, 4)}-8${digits.slice(4)}-8000-${count}`;
}

/** Whether an id is the sample's. */
export function isSampleId(id: unknown): boolean {
  return typeof id === 'string' && MARK.test(id);
}

/** Whether an event's uid is the sample's. */
export function isSampleUid(uid: string): boolean {
  return uid.endsWith(SAMPLE_DOMAIN);
}

/** Whether two ids are both the sample's, or neither: what is the sample's goes with it, and nothing else. */
export function onOneSide(a: unknown, b: unknown): boolean {
  return isSampleId(a) === isSampleId(b);
}

/** Whether a row belongs to the sample: to be left out of whatever leaves the browser. */
export function isSample({ id }: { id: string }): boolean {
  return isSampleId(id);
}
