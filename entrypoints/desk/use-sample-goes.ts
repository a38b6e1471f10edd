import { useCallback, useState } from 'react';
import type { Asking } from '@/components/desk/intake/SampleAsk';
import { sampleAccount } from '@/lib/sample/add';
import { ownInSample } from '@/lib/sample/own';
import { removeSample } from '@/lib/sample/remove';
import { store } from './store';

/** The way back to the sample, for a calendar that could not be read after all. */
interface Cleared {
  back(): Promise<void>;
}

const nothing: Cleared = { back: async () => undefined };

/** Makes room for a real calendar: the sample goes first, after a question where something was written into it. */
export function useSampleGoes() {
  const [asking, setAsking] = useState<Asking | null>(null);

  /** Null when the user would rather keep the sample. */
  const clear = useCallback(async (): Promise<Cleared | null> => {
    if (!(await sampleAccount(store))) return nothing;
    const own = await ownInSample(store);
    if (own.length > 0) {
      const agreed = await new Promise<boolean>((onAnswer) => setAsking({ own, onAnswer }));
      setAsking(null);
      if (!agreed) return null;
    }
    return { back: await removeSample(store) };
  }, []);

  return { asking, clear };
}
