import { type ComponentType, useEffect, useState } from 'react';
import { Loading } from '@/components/ui/Empty';
import { t } from '@/components/ui/text';

interface Props<P extends object> {
  /** Which of the pages: another name is another page. */
  name: string;
  load(): Promise<ComponentType<P>>;
  its: P;
}

/**
 * A page that few visits ask for, loaded when one does. Not by `lazy`: what was suspended React holds back for
 * 300 ms, which is longer than all the rest takes.
 */
export function LatePage<P extends object>({ name, load, its }: Props<P>) {
  const [loaded, setLoaded] = useState<{ name: string; Page: ComponentType<P> } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name says which page it is
  useEffect(() => {
    let here = true;
    const failed = (error: unknown) =>
      // Thrown while rendering, so that the page's boundary hears of it.
      setLoaded(() => {
        throw error;
      });
    load().then((Page) => here && setLoaded({ name, Page }), failed);
    return () => {
      here = false;
    };
  }, [name]);
  const Page = loaded?.name === name ? loaded.Page : null;
  return Page ? <Page {...its} /> : <Loading label={t('desk.loading')} />;
}
