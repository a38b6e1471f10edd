import { useEffect, useState } from 'react';
import { firstName } from '@/components/ui/initials';
import { promptTexts } from '@/lib/i18n/prompt-texts';
import { addTexts } from '@/lib/i18n/speaking';
import { noteShown } from '@/lib/preparation/marks';
import type { Preparation } from '@/lib/preparation/query';
import type { Thoughts } from '@/lib/preparation/think';
import { store } from './store';

type Think = Pick<typeof import('@/lib/preparation/think'), 'think' | 'lookBack' | 'questionOf'>;

/** The library of prompts with its texts, loaded once the page stands; null until then. */
export function useThink(): Think | null {
  const [functions, setFunctions] = useState<Think | null>(null);
  useEffect(() => {
    let here = true;
    const load = async () => {
      await addTexts(promptTexts);
      const { think, lookBack, questionOf } = await import('@/lib/preparation/think');
      if (here) setFunctions({ think, lookBack, questionOf });
    };
    load().catch(() => undefined);
    return () => {
      here = false;
    };
  }, []);
  return functions;
}

/** What to think about, noted as shown, so that it stays for this meeting and is not repeated in the next. */
export function useThoughts(
  preparation: Preparation | null,
  lessOf: readonly string[] | null,
): Thoughts | null {
  const library = useThink();
  const thoughts =
    library && preparation && lessOf
      ? library.think(preparation, lessOf, (name) => firstName(name))
      : null;
  const { meeting, partner } = preparation?.view ?? {};
  const shown = thoughts
    ? [...thoughts.prompts, ...(thoughts.place ? [thoughts.place] : [])].map((one) => one.prompt.id)
    : [];
  const [meetingId, partnerId, ids] = [meeting?.id, partner?.id, shown.join(' ')];
  const ahead = preparation !== null && !preparation.gone && meeting?.status === 'planned';
  useEffect(() => {
    if (!ahead || !meetingId || !partnerId || !ids) return;
    // What can't be noted is shown all the same; the next look tries again.
    noteShown(store, { meetingId, partnerId }, ids.split(' ')).catch(() => undefined);
  }, [ahead, meetingId, partnerId, ids]);
  return thoughts;
}
