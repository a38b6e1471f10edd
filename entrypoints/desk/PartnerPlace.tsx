import { type ComponentType, useEffect, useState } from 'react';
import { Loading } from '@/components/ui/Empty';
import { t } from '@/components/ui/text';
import { PAPER, SESSION, SIGNS } from '@/lib/desk/route';
import { PartnerPage } from './PartnerPage';
import type { PageProps } from './page-props';

/** What each page of a partner is handed. */
interface LateProps extends PageProps {
  id: string;
  /** Which of several pages of one kind: a session's id, a sheet's name. */
  sub: string;
}
type Late = ComponentType<LateProps>;

/** Pages that few visits ask for, by what stands in a meeting's place in the address. */
const latePages: Readonly<Record<string, () => Promise<Late>>> = {
  [SIGNS]: () => import('./SignsPage').then(({ SignsPage }) => SignsPage),
  [SESSION]: () => import('./SessionPlace').then(({ SessionPlace }) => SessionPlace),
  [PAPER]: () => import('./PaperPlace').then(({ PaperPlace }) => PaperPlace),
};

/**
 * The page that the address asks for; null until it is loaded. Not by `lazy`: what was suspended React holds
 * back for 300 ms, which is longer than all the rest takes.
 */
function useLatePage(at: string): Late | null {
  const [loaded, setLoaded] = useState<{ at: string; page: Late } | null>(null);
  useEffect(() => {
    let here = true;
    const failed = (error: unknown) =>
      // Thrown while rendering, so that the page's boundary hears of it.
      setLoaded(() => {
        throw error;
      });
    latePages[at]?.().then((page) => here && setLoaded({ at, page }), failed);
    return () => {
      here = false;
    };
  }, [at]);
  return loaded?.at === at ? loaded.page : null;
}

interface Props extends PageProps {
  id: string;
  /** A meeting of the history, or one of the partner's pages. */
  at: string | null;
  sub: string | undefined;
}

function LatePage({ at, ...page }: LateProps & { at: string }) {
  const Page = useLatePage(at);
  return Page ? <Page {...page} /> : <Loading label={t('desk.loading')} />;
}

/** A partner's places: the relationship, and its pages. */
export function PartnerPlace({ at, sub = '', ...page }: Props) {
  if (at === null || !Object.hasOwn(latePages, at)) return <PartnerPage {...page} at={at} />;
  return <LatePage {...page} at={at} sub={sub} />;
}
