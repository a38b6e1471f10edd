import { type ComponentType, useEffect, useState } from 'react';
import { Loading } from '@/components/ui/Empty';
import { t } from '@/components/ui/text';
import { SIGNS } from '@/lib/desk/route';
import { PartnerPage } from './PartnerPage';
import type { PageProps } from './page-props';
import type { SignsPage } from './SignsPage';

interface Props extends PageProps {
  id: string;
  /** A meeting of the history, or the partner's page of signs. */
  at: string | null;
}
type Signs = ComponentType<Parameters<typeof SignsPage>[0]>;

/**
 * The page of signs, which few visits ask for; null until it is loaded. Not by `lazy`: what was suspended
 * React holds back for 300 ms, which is longer than all the rest takes.
 */
function useSignsPage(wanted: boolean): Signs | null {
  const [page, setPage] = useState<Signs | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const failed = (error: unknown) =>
      // Thrown while rendering, so that the page's boundary hears of it.
      setPage(() => {
        throw error;
      });
    import('./SignsPage').then(({ SignsPage }) => setPage(() => SignsPage), failed);
  }, [wanted]);
  return page;
}

/** A partner's places: the relationship, and what its meetings show. */
export function PartnerPlace({ at, ...page }: Props) {
  const Signs = useSignsPage(at === SIGNS);
  if (at !== SIGNS) return <PartnerPage {...page} at={at} />;
  return Signs ? <Signs {...page} /> : <Loading label={t('desk.loading')} />;
}
