import { useCallback, useEffect, useRef, useState } from 'react';
import { t } from '@/components/ui/text';
import { valueOr } from '@/lib/desk/live';
import { sampleAccount } from '@/lib/sample/add';
import { keepSampleFresh } from '@/lib/sample/keep-fresh';
import type { Own } from '@/lib/sample/own';
import type { PageProps } from './page-props';
import { store } from './store';
import { toHeading } from './to-heading';
import { useLive } from './use-live';

/** The sample of this browser, if there is one, and how it goes. */
export function useSample(act: PageProps['act']) {
  const live = useLive(() => sampleAccount(store), []);
  const [asked, setAsked] = useState<readonly Own[] | null>(null);

  const removeNow = useCallback(async () => {
    const { removeSample } = await import('@/lib/sample/remove');
    await act(t('start.sample.removed'), removeSample(store));
    setAsked(null);
  }, [act]);

  const remove = useCallback(async () => {
    const { ownInSample } = await import('@/lib/sample/own');
    const own = await ownInSample(store).catch(() => []);
    if (own.length > 0) setAsked(own);
    else await removeNow();
  }, [removeNow]);

  const onAnswer = useCallback(
    (yes: boolean) => (yes ? void removeNow() : setAsked(null)),
    [removeNow],
  );

  useEffect(() => keepSampleFresh(store), []);

  const there = valueOr(live, null) !== null;
  const was = useRef(there);
  useEffect(() => {
    // The bar went away with the focus in it.
    if (was.current && !there && document.activeElement === document.body) toHeading();
    was.current = there;
  }, [there]);
  return { there, asked: there ? asked : null, onRemove: () => void remove(), onAnswer };
}
