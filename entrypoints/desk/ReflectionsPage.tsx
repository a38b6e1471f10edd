import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Loaded } from '@/components/desk/frame/Loaded';
import { REFLECTION_STEP, Reflections } from '@/components/desk/reflect/Reflections';
import { ownPrompts } from '@/lib/packs/query';
import { collectReflections } from '@/lib/reflection/collected';
import { waitingMeetings } from '@/lib/reflection/waiting';
import type { PageProps } from './page-props';
import { store } from './store';
import { useKept } from './use-kept';
import { useLive } from './use-live';
import { useThink } from './use-thoughts';

async function load(partnerId: string | null, now: number) {
  const [collection, waiting, own] = await Promise.all([
    collectReflections(store, partnerId),
    waitingMeetings(store, partnerId, now),
    ownPrompts(store),
  ]);
  return { collection, waiting, own };
}

/** All reflections on one page, wired. */
export function ReflectionsPage({ arrived, now }: Pick<PageProps, 'arrived' | 'now'>) {
  const [partnerId, setPartner] = useState<string | null>(null);
  const [limit, setLimit] = useState(REFLECTION_STEP);
  const live = useKept(useLive(() => load(partnerId, now), [partnerId, now]));
  const library = useThink();
  const print = () => {
    // Paper has no button for more.
    flushSync(() => setLimit(Number.POSITIVE_INFINITY));
    window.print();
  };
  return (
    <Loaded live={live}>
      {({ collection, waiting, own }) => (
        <Reflections
          collection={collection}
          waiting={waiting}
          partnerId={partnerId}
          limit={limit}
          arrived={arrived}
          now={now}
          onPartner={setPartner}
          onMore={() => setLimit(limit + REFLECTION_STEP)}
          onPrint={print}
          questionOf={(id, name) => library?.questionOf(id, name, own.known) ?? null}
        />
      )}
    </Loaded>
  );
}
