import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Loaded } from '@/components/desk/frame/Loaded';
import { REFLECTION_STEP, Reflections } from '@/components/desk/reflect/Reflections';
import { collectReflections } from '@/lib/desk/reflect/collected';
import type { PageProps } from './page-props';
import { store } from './store';
import { useKept } from './use-kept';
import { useLive } from './use-live';

/** All reflections on one page, wired. */
export function ReflectionsPage({ arrived, now }: Pick<PageProps, 'arrived' | 'now'>) {
  const [partnerId, setPartner] = useState<string | null>(null);
  const [limit, setLimit] = useState(REFLECTION_STEP);
  const live = useKept(useLive(() => collectReflections(store, partnerId), [partnerId]));
  const print = () => {
    // Paper has no button for more.
    flushSync(() => setLimit(Number.POSITIVE_INFINITY));
    window.print();
  };
  return (
    <Loaded live={live}>
      {(collection) => (
        <Reflections
          collection={collection}
          partnerId={partnerId}
          limit={limit}
          arrived={arrived}
          now={now}
          onPartner={setPartner}
          onMore={() => setLimit(limit + REFLECTION_STEP)}
          onPrint={print}
        />
      )}
    </Loaded>
  );
}
