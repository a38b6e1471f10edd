import type { Store } from '../storage/store';
import { isSampleThere } from './there';

/**
 * Brings the sample up to now (`refreshSample`), at once and whenever the page is looked at again; where there is
 * none, nothing more is loaded. Call it when the page speaks its language. Returns what ends it.
 */
export function keepSampleFresh(store: Store): () => void {
  const look = async () => {
    if (document.visibilityState === 'hidden' || !(await isSampleThere(store))) return;
    const { refreshSample } = await import('./refresh');
    await refreshSample(store);
  };
  // What fails is tried again at the next look; until then the sample shows its old meetings.
  const tryIt = () => void look().catch(() => undefined);
  tryIt();
  document.addEventListener('visibilitychange', tryIt);
  return () => document.removeEventListener('visibilitychange', tryIt);
}
